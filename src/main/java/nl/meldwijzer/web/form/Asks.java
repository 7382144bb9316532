package nl.meldwijzer.web.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The fields of a form that its handler takes as a map. A field that is not named was put there by
/// somebody else than us, and so was a second value ([FormFields]). A form of acts needs this not:
/// its fields are those of the acts ([Filled]).
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Asks {
    /// For what takes any form, or none.
    String ANYTHING = "**";

    /// The names; a `*` at the end stands for any ending.
    String[] value();

    /// Those that may come more than once.
    String[] many() default {};
}
