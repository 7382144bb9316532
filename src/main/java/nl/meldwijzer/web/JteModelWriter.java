package nl.meldwijzer.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Writes a page. A page is rendered whole before its first byte leaves, so that a fault in it
/// gives an error page and not half a page.
class JteModelWriter extends AbstractHttpMessageConverter<JteModel> {
    JteModelWriter() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("pages are only written", input);
    }

    @Override
    protected void writeInternal(JteModel page, HttpOutputMessage output) throws IOException {
        var bytes = new Utf8ByteOutput();
        page.render(bytes);
        output.getHeaders().setContentType(new MediaType("text", "html", StandardCharsets.UTF_8));
        bytes.writeTo(output.getBody());
    }
}
