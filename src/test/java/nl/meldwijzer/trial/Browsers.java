package nl.meldwijzer.trial;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium of the machine, because Playwright's own cannot be downloaded everywhere.
public final class Browsers {

    private Browsers() {}

    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(executable())
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-dev-shm-usage",
                                                "--disable-gpu")));
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("MELDWIJZER_CHROMIUM"))
                .map(Path::of)
                .or(Browsers::onPath)
                .orElseThrow(() -> new IllegalStateException("No Chromium; run ./meldwijzer test"));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
