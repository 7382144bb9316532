package nl.meldwijzer.web.dossier;

import java.util.List;

/// What stands beside the questions of an act: what the school's code says about its step, and what
/// one needs in sight to answer.
///
/// @param about what unfolds the entry it is about; empty where that stands open above the form
public record Aside(Guide guide, List<Panel> panels, String about) {
    public Aside {
        panels = List.copyOf(panels);
    }

    static Aside none() {
        return new Aside(Guide.none(), List.of(), "");
    }

    /// Something to read.
    ///
    /// @param isFolded whether it unfolds on demand
    public record Panel(String title, List<String> lead, List<Column> columns, boolean isFolded) {
        public Panel {
            lead = List.copyOf(lead);
            columns = List.copyOf(columns);
        }
    }

    /// A list under a title.
    ///
    /// @param missing what is not there and should be; empty when nothing is missing
    public record Column(String title, String missing, List<Item> items) {
        public Column {
            items = List.copyOf(items);
        }
    }

    /// One thing. An empty path: nothing to go to.
    public record Item(String path, String text, String more) {}
}
