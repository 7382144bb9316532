package nl.meldwijzer.report.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes markup as a PDF that can be read aloud (PDF/UA-1) and that keeps (PDF/A-3a): tagged, with
/// typeface and colours in it. It fetches nothing: whatever an address says, there is nothing
/// there.
public final class PdfWriter {
    static {
        // It would write of what is in a document, and what it cannot do it throws.
        XRLog.setLoggingEnabled(false);
    }

    public byte[] write(String markup) {
        var out = new ByteArrayOutputStream();
        var builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_3_A)
                        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                        .useUriResolver((_, _) -> null)
                        .withProducer("Meldwijzer")
                        .withHtmlContent(markup, null)
                        .toStream(out);
        for (var face : Typeface.faces()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.trueType()),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
