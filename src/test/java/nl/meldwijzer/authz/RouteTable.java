package nl.meldwijzer.authz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// What `routes.yaml` says: who gets in where. Written by hand, never made from the product.
///
/// @param elsewhere addresses that the matrix does not ask, and why
record RouteTable(
        SequencedMap<String, Audience> audiences,
        List<Route> routes,
        Map<String, String> elsewhere) {
    /// Who is not signed in.
    static final String NOBODY = "nobody";

    /// To whom something opens.
    ///
    /// @param about what its relations are about
    /// @param opens by relation, the functions; [#NOBODY] for who is not signed in
    record Audience(String name, String about, String says, Map<String, Set<String>> opens) {
        boolean opensTo(String relation, String who) {
            return Objects.requireNonNull(opens.get(relation)).contains(who);
        }
    }

    /// One method on one address.
    ///
    /// @param answers the status that somebody gets who may
    /// @param with the variables of the address that name no thing
    /// @param form what is sent
    /// @param isUpload whether a file is sent
    record Route(
            String method,
            String pattern,
            Audience audience,
            int answers,
            Map<String, String> with,
            Map<String, String> form,
            boolean isUpload) {
        String name() {
            return method + " " + pattern;
        }

        String path(Map<String, String> variables) {
            var path = pattern;
            for (var all : List.of(variables, with)) {
                for (var variable : all.entrySet()) {
                    path =
                            path.replaceAll(
                                    "\\{" + variable.getKey() + "(:[^}]*)?\\}",
                                    variable.getValue());
                }
            }
            return path;
        }
    }

    static RouteTable read() {
        try (var in = RouteTable.class.getResourceAsStream("/authz/routes.yaml")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return new Reader(new Yaml(new SafeConstructor(new LoaderOptions())).load(text))
                    .table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Reader(Map<String, Object> file) {
        RouteTable table() {
            var audiences = new LinkedHashMap<String, Audience>();
            map(file, "audiences")
                    .forEach((name, one) -> audiences.put(name, audience(name, cast(one))));
            var routes = new ArrayList<Route>();
            map(file, "routes")
                    .forEach((name, one) -> routes.add(route(name, cast(one), audiences)));
            return new RouteTable(audiences, routes, texts(map(file, "elsewhere")));
        }

        private Audience audience(String name, Map<String, Object> one) {
            known(name, one, Set.of("about", "says", "opens"));
            var about = String.valueOf(one.get("about"));
            var opens = new LinkedHashMap<String, Set<String>>();
            map(one, "opens").forEach((relation, who) -> opens.put(relation, people(who)));
            var relations = Objects.requireNonNull(Addresses.RELATIONS.get(about), about);
            if (!opens.keySet().equals(Set.copyOf(relations))) {
                throw new IllegalArgumentException(name + " has to name exactly " + relations);
            }
            return new Audience(name, about, String.valueOf(one.get("says")), opens);
        }

        private Set<String> people(Object named) {
            var people = new TreeSet<String>();
            for (var one : list(named)) {
                var group = map(file, "groups").get(one);
                if (group != null) {
                    people.addAll(people(group));
                } else if (one.equals(NOBODY) || Twin.FUNCTIONS.contains(one)) {
                    people.add(one);
                } else {
                    throw new IllegalArgumentException("nobody is called " + one);
                }
            }
            return people;
        }

        private static Route route(
                String name, Map<String, Object> one, Map<String, Audience> audiences) {
            known(name, one, Set.of("for", "answers", "with", "form", "upload"));
            var words = name.split(" ", 2);
            return new Route(
                    words[0],
                    words[1],
                    Objects.requireNonNull(audiences.get(String.valueOf(one.get("for"))), name),
                    (Integer) Objects.requireNonNull(one.get("answers"), name),
                    texts(map(one, "with")),
                    texts(map(one, "form")),
                    Boolean.TRUE.equals(one.get("upload")));
        }

        private static void known(String name, Map<String, Object> one, Set<String> keys) {
            if (!keys.containsAll(one.keySet())) {
                throw new IllegalArgumentException(name + " may have " + keys);
            }
        }

        private static Map<String, String> texts(Map<String, Object> values) {
            var texts = new LinkedHashMap<String, String>();
            values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
            return texts;
        }

        private static Map<String, Object> map(Map<String, Object> from, String key) {
            var found = from.get(key);
            return found == null ? Map.of() : cast(found);
        }

        @SuppressWarnings("unchecked") // that is how YAML comes
        private static Map<String, Object> cast(Object value) {
            return (Map<String, Object>) value;
        }

        private static List<String> list(Object value) {
            return ((List<?>) value).stream().map(String::valueOf).toList();
        }
    }
}
