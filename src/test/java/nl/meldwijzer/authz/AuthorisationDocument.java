package nl.meldwijzer.authz;

import static java.util.stream.Collectors.joining;

import nl.meldwijzer.authz.RouteTable.Audience;

import java.util.stream.Stream;

/// `docs/authorisation.md`: the table of who gets in where, drawn.
final class AuthorisationDocument {
    private static final String TOP =
            """
            # Who gets in where

            Generated from `src/test/resources/authz/routes.yaml`; do not edit. Make it again with
            `mvn -o test -Dtest=AuthorisationDocumentTests -Dmeldwijzer.regenerate=true`.

            `AuthorisationMatrixTests` asks the running server for every route × function × relation of
            these tables. Whoever is not let in gets the same page as for what does not exist; who is
            not signed in goes to the sign-in page. An address that is missing here fails the build.
            """;

    private AuthorisationDocument() {}

    static String text(RouteTable table) {
        return Stream.of(
                        Stream.of(TOP),
                        table.audiences().values().stream().map(one -> section(table, one)),
                        Stream.of(elsewhere(table)))
                .flatMap(part -> part)
                .collect(joining("\n"));
    }

    private static String section(RouteTable table, Audience audience) {
        var routes =
                table.routes().stream()
                        .filter(route -> route.audience().equals(audience))
                        .map(route -> "- `%s` → %d".formatted(route.name(), route.answers()))
                        .collect(joining("\n"));
        return "## %s\n\n%s\n\n%s\n\n%s\n"
                .formatted(audience.name(), audience.says(), routes, grid(audience));
    }

    private static String grid(Audience audience) {
        var relations = audience.opens().keySet();
        var head =
                relations.stream().collect(joining(" | ", "| | ", " |\n"))
                        + relations.stream().map(_ -> "---").collect(joining("|", "|---|", "|\n"));
        return head
                + Stream.concat(Stream.of(RouteTable.NOBODY), Twin.FUNCTIONS.stream())
                        .map(who -> row(audience, who))
                        .collect(joining("\n"));
    }

    private static String row(Audience audience, String who) {
        return audience.opens().keySet().stream()
                .map(relation -> audience.opensTo(relation, who) ? "yes" : "·")
                .collect(joining(" | ", "| " + who + " | ", " |"));
    }

    private static String elsewhere(RouteTable table) {
        return "## Not asked by the matrix\n\n"
                + table.elsewhere().entrySet().stream()
                        .map(one -> "- `%s`: %s".formatted(one.getKey(), one.getValue()))
                        .collect(joining("\n", "", "\n"));
    }
}
