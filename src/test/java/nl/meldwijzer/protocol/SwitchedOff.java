package nl.meldwijzer.protocol;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Runs tests of rules while the rules of one article are left out, in every version.
final class SwitchedOff {
    private static final ScopedValue<String> ARTICLE = ScopedValue.newInstance();

    private SwitchedOff() {}

    /// The version as the stories and the random acts use it.
    static Version in(Version version) {
        if (!ARTICLE.isBound()) {
            return version;
        }
        var leftOut = new HashSet<>(version.leftOut());
        leftOut.add(ARTICLE.get());
        return new Version(version.id(), leftOut);
    }

    /// The simple names of the classes of which a test fails without the article.
    static SortedSet<String> noticing(String article, List<Class<?>> tests) {
        var failed = new TreeSet<String>();
        ScopedValue.where(ARTICLE, article).run(() -> failed.addAll(failing(tests)));
        return failed;
    }

    private static Set<String> failing(List<Class<?>> tests) {
        var failed = new TreeSet<String>();
        for (var test : tests) {
            var request =
                    LauncherDiscoveryRequestBuilder.request().selectors(selectClass(test)).build();
            LauncherFactory.create().execute(request, new Noting(test.getSimpleName(), failed));
        }
        return failed;
    }

    private record Noting(String name, Set<String> failed) implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED) {
                failed.add(name);
            }
        }
    }
}
