package nl.meldwijzer.web.form;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a form only with the fields that its page asks for, each once, and written as forms are.
/// Anything else did not come from a page of ours, and a second value would be taken for the first
/// by one and for the last by another.
public final class FormFields implements HandlerInterceptor {
    private static final List<String> ALWAYS = List.of("_csrf", "submission", Keeping.FIELD);
    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        if (handler instanceof HandlerMethod method && isForm(request) && !isAny(method)) {
            refuseOtherTypes(request);
            asked(method).ifPresent(asked -> refuseOthers(request, asked));
        }
        return true;
    }

    /// A form that was refused goes on to the page that says so: it is looked at once.
    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    private static boolean isAny(HandlerMethod method) {
        var asks = method.getMethodAnnotation(Asks.class);
        return asks != null && List.of(asks.value()).contains(Asks.ANYTHING);
    }

    /// Names, some with a `*` for any ending; which of them may come more than once.
    private record Fields(Collection<String> names, Collection<String> many) {
        boolean has(String name) {
            return names.contains(Submitted.withoutPart(name))
                    || names.stream().anyMatch(one -> isBegunBy(one, name));
        }
    }

    private static void refuseOtherTypes(HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type != null && FORMS.stream().noneMatch(form -> form.includes(parsed(type)))) {
            throw new HttpMediaTypeNotSupportedException(parsed(type), FORMS);
        }
    }

    private static MediaType parsed(String type) {
        try {
            return MediaType.parseMediaType(type);
        } catch (IllegalArgumentException none) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static void refuseOthers(HttpServletRequest request, Fields asked) {
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!asked.has(name) || (values.length > 1 && !asked.many().contains(name))) {
                        throw new ForeignField();
                    }
                });
    }

    private static boolean isBegunBy(String pattern, String name) {
        return pattern.endsWith("*") && name.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    /// Empty when the handler looks for itself.
    private static Optional<Fields> asked(HandlerMethod method) {
        var asks = method.getMethodAnnotation(Asks.class);
        boolean takesAMap = false;
        var names = new ArrayList<>(ALWAYS);
        for (var parameter : method.getMethodParameters()) {
            var named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null && parameter.getParameterType().equals(MultiValueMap.class)) {
                takesAMap = true;
            } else if (named != null && !parameter.getParameterType().equals(MultipartFile.class)) {
                names.add(
                        named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
            }
        }
        if (asks == null) {
            return takesAMap ? Optional.empty() : Optional.of(new Fields(names, List.of()));
        }
        var many = List.of(asks.many());
        var all = Stream.of(names, List.of(asks.value()), many).flatMap(List::stream).toList();
        return Optional.of(new Fields(all, many));
    }
}
