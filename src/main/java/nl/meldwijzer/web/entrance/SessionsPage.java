package nl.meldwijzer.web.entrance;

import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// Where the reader is signed in.
public record SessionsPage(List<Line> sessions, List<Notice> notices) {
    public SessionsPage {
        sessions = List.copyOf(sessions);
        notices = List.copyOf(notices);
    }

    public boolean hasOthers() {
        return sessions.size() > 1;
    }

    /// One session: the device in words, and when it was last used.
    ///
    /// @param endAction the form that ends it; empty for the one on this screen
    public record Line(String device, String opened, String seen, String endAction) {}
}
