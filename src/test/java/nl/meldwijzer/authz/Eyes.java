package nl.meldwijzer.authz;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the page that stands in the browser, for whoever uses it otherwise than most.
record Eyes(Page page) {
    private static final int DESK = 1280;
    private static final int HIGH = 900;

    /// A phone, and a desk enlarged four times.
    private static final int[] NARROW = {360, 320};

    /// Marks what can be used in the page, and notes what gets the focus.
    private static final String WATCH =
            """
            () => {
              const groups = new Set();
              window.mwLeft = new Set();
              for (const one of document.querySelectorAll(
                  'main a[href], main button, main input, main select, main textarea, main summary')) {
                const group = one.type === 'radio' ? (one.form?.id ?? '') + one.name : '';
                if (one.disabled || one.type === 'hidden' || one.tabIndex < 0
                    || !one.checkVisibility() || (group && groups.has(group))) continue;
                if (group) {
                  groups.add(group);
                  const all = [...document.getElementsByName(one.name)];
                  window.mwLeft.add(all.find(radio => radio.checked) ?? one);
                } else window.mwLeft.add(one);
              }
              document.addEventListener('focusin', e => window.mwLeft.delete(e.target));
              document.body.focus();
              return window.mwLeft.size;
            }
            """;

    private static final String LEFT =
            "() => [...window.mwLeft].map(one => one.tagName + ' ' + (one.id || one.name || one.textContent.trim().slice(0, 40)))";

    /// Every fault that axe finds, of any level, as `rule: where`.
    List<String> axe() {
        var faults = new ArrayList<String>();
        for (var rule : new AxeBuilder(page).analyze().getViolations()) {
            rule.getNodes().forEach(node -> faults.add(rule.getId() + ": " + node.getHtml()));
        }
        return faults;
    }

    /// Whether one has to scroll sideways.
    List<String> reflow() {
        var faults = new ArrayList<String>();
        for (int width : NARROW) {
            page.setViewportSize(width, HIGH);
            int needed = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
            if (needed > width) {
                faults.add("at " + width + " pixels it is " + needed + " wide: " + widest(width));
            }
        }
        page.setViewportSize(DESK, HIGH);
        return faults;
    }

    private String widest(int width) {
        return String.valueOf(
                page.evaluate(
                        "w => [...document.querySelectorAll('body *')]"
                                + ".filter(one => one.getBoundingClientRect().right > w + 1)"
                                + ".slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(' ')",
                        width));
    }

    /// What the tab key never reaches.
    List<String> keyboard() {
        int controls = (Integer) page.evaluate(WATCH);
        int around = 40;
        for (int i = 0; i < controls + around; i++) {
            page.keyboard().press("Tab");
        }
        var left = page.evaluate(LEFT);
        return left instanceof List<?> all
                ? all.stream().map(one -> "not by keyboard: " + one).toList()
                : List.of();
    }
}
