package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoorPageTests extends PracticeSchool {
    @Test
    void sendsWhoIsNotSignedInToTheDoor() {
        assertThat(guest().get("/").location()).isEqualTo("/inloggen");
        assertThat(guest().get("/inloggen").status()).isEqualTo(200);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownName() {
        guest().get("/inloggen");
        var known =
                guest().post(
                                "/inloggen",
                                "username",
                                "greet@oefenschool.example",
                                "password",
                                "mis");
        assertThat(known.status()).isEqualTo(401);
        var first =
                known.body()
                        .replace("greet@oefenschool.example", "")
                        .replaceAll("value=\"[^\"]*\"", "");
        var unknown =
                guest().post(
                                "/inloggen",
                                "username",
                                "nobody@oefenschool.example",
                                "password",
                                "mis");

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(first)
                .doesNotContain("mis\"");
    }

    @Test
    void showsWhoOneIsOnEveryPage() {
        var inge = signedIn("inge");

        assertThat(inge.get("/").body()).contains("Inge Waterman", "intern begeleider");
        assertThat(inge.get("/over").body()).contains("Inge Waterman", "Oefenomgeving");
    }

    @Test
    void locksWhenHidingAndShowsAPageThatCouldBeAnybodys() {
        var tom = signedIn("tom");
        assertThat(tom.get("/pauze").body()).doesNotContain("Meldwijzer", "Tom");

        assertThat(tom.get("/").location()).isEqualTo("/inloggen");
    }

    @Test
    void showsNothingBehindALinkThatWasNeverMade() {
        assertThat(guest().get("/uitnodiging/abcd-efgh").status()).isEqualTo(404);
        assertThat(guest().get("/instellen/abcd-efgh").status()).isEqualTo(404);
    }

    @Test
    void letsTheInvitedChooseAPasswordOnceAndSaysWhatIsWrongWithAWeakOne() {
        var beheer = signedIn("beheer").get("/mensen");
        beheer.post(invitationOf(beheer, "Greet Oosterling"));
        assertThat(beheer.status()).isEqualTo(200);
        var link = beheer.body().replaceAll("(?s).*(/uitnodiging/[^<\\s]+).*", "$1");

        guest().get(link);
        guest().post(link, "email", "kies@oefenschool.example", "password", "kort");
        assertThat(guest().status()).isEqualTo(422);
        assertThat(guest().body())
                .contains("te kort", "value=\"kies@oefenschool.example\"")
                .doesNotContain("value=\"kort\"");
        guest().post(
                        link,
                        "email",
                        "kies@oefenschool.example",
                        "password",
                        "paars fietst morgen langs duin");
        assertThat(guest().location()).isEqualTo("/inloggen");
        assertThat(guest().get(link).status()).isEqualTo(404);
    }

    @Test
    void switchesLanguageAndGoesBackToAPageOfOursOnly() {
        var tom = signedIn("tom").get("/signaal");
        tom.post("/taal", "language", "en", "path", "/signaal");
        assertThat(tom.location()).isEqualTo("/signaal");
        assertThat(tom.get("/signaal").body())
                .contains("<html lang=\"en\"", "Which pupil is it about?");

        tom.post("/taal", "language", "nl", "path", "//evil.example/");
        assertThat(tom.location()).isEqualTo("/");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        var tom = signedIn("tom");
        tom.get("/nood");
        tom.post("/signaal", "q", "de");

        assertThat(tom.status()).isEqualTo(403);
    }

    @Test
    void servesEverythingAPageAsksForFromHere() {
        var tom = signedIn("tom").get("/");
        var assets = tom.links("[^\"]*\\.(?:css|js|svg)");
        assertThat(assets).hasSizeGreaterThanOrEqualTo(4).allMatch(asset -> asset.startsWith("/"));

        for (var asset : assets) {
            assertThat(tom.get(asset).status()).as(asset).isEqualTo(200);
        }
        assertThat(tom.get("/webjars/inter/inter-latin-400-normal.woff2").status()).isEqualTo(200);
    }

    private static String invitationOf(Guest manager, String name) {
        var before = manager.body().substring(0, manager.body().lastIndexOf(": " + name));
        return before.substring(before.lastIndexOf("action=\"") + 8).replaceAll("\"(?s:.*)", "");
    }
}
