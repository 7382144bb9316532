package nl.meldwijzer.trial;

import com.microsoft.playwright.Page;

import java.nio.file.Path;

/// Pictures of pages. They go to the build folder; with `-Dmeldwijzer.pictures=FOLDER` to where the
/// manual keeps them.
final class Pictures {

    private final int width;
    private final Path folder =
            Path.of(System.getProperty("meldwijzer.pictures", "target/pictures"));

    Pictures(int width) {
        this.width = width;
    }

    void take(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(folder.resolve(name + "-" + width + ".png"))
                        .setFullPage(true));
    }
}
