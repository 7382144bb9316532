package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.vault.KeyCopy;
import nl.meldwijzer.vault.LengthPrefixed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// What the key file of a backup holds: the wrapped keys, and where the logs ended in the data that
/// were copied just before. So a key file knows when older data lack something.
public record KeyContent(KeyCopy keys, List<Head> heads) {
    private static final String LABEL = "meldwijzer-key-content-1";

    public KeyContent {
        heads = List.copyOf(heads);
    }

    public boolean write(OutputStream out) throws IOException {
        var content = LengthPrefixed.labelled(LABEL).bytes(keys.toBytes());
        heads.forEach(it -> content.text(it.scope().key()).number(it.size()).text(it.root()));
        var bytes = content.toBytes();
        var data = new DataOutputStream(out);
        data.writeInt(bytes.length);
        data.write(bytes);
        data.flush();
        return true;
    }

    public static KeyContent read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        var content = LengthPrefixed.read(LABEL, data.readNBytes(data.readInt()));
        var keys = KeyCopy.read(content.bytes());
        var heads = new ArrayList<Head>();
        while (content.hasMore()) {
            heads.add(new Head(Scope.parse(content.text()), content.number(), content.text()));
        }
        return new KeyContent(keys, heads);
    }
}
