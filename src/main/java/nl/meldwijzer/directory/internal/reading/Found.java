package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.DirectoryImport.LeftOut;
import nl.meldwijzer.directory.Proposal;

import java.util.List;

/// What was read.
///
/// @param format as in `DirectoryImport.Preview.Ready`
public record Found(String format, List<Proposal> proposals, List<LeftOut> leftOut) {
    public Found {
        proposals = List.copyOf(proposals);
        leftOut = List.copyOf(leftOut);
    }
}
