package nl.meldwijzer.web.dossier;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.protocol.Progress;
import nl.meldwijzer.protocol.Progress.Back;
import nl.meldwijzer.protocol.Progress.Branch;
import nl.meldwijzer.protocol.Progress.Where;
import nl.meldwijzer.web.dossier.RoutePath.Look;
import nl.meldwijzer.web.dossier.RoutePath.Step;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Says in which of the five steps a dossier is, as a path and in sentences. The names are those of
/// the school's own code; only the last step, which the code knows by its branches, has ours.
record RouteWords(Texts t, ReadDossier.Header header, Optional<CodeVersion> version) {
    private static final int STEPS = 5;
    private static final String SCHOOLS_LANGUAGE = "nl";

    /// The path; only a sentence for a dossier to which the steps do not apply.
    RoutePath path() {
        if (header.isSealed()) {
            return RoutePath.none(t.text("web.dossier.sealed"));
        }
        return version.map(this::path)
                .orElseGet(() -> RoutePath.none(t.text("web.dossier.employee-route")));
    }

    private RoutePath path(CodeVersion code) {
        var branches = progress().branches();
        return new RoutePath(
                where(code),
                IntStream.rangeClosed(1, STEPS).mapToObj(number -> step(number, code)).toList(),
                List.of(
                        branch(code, CodeStep.HELP, branches.help()),
                        branch(code, CodeStep.REPORT, branches.report())),
                isBackFromHelp());
    }

    /// An arrow leads back from help that lapsed or failed.
    private boolean isBackFromHelp() {
        return progress().where() instanceof Where.BackToWeighing(var because)
                && because != Back.REOPENED;
    }

    private List<String> where(CodeVersion code) {
        var said = new ArrayList<String>();
        switch (progress().where()) {
            case Where.In(int step) ->
                    said.add(t.text("web.dossier.where", step, name(step, code)));
            case Where.BackToWeighing(var because) -> {
                said.add(t.text("web.dossier.where.back", name(4, code)));
                said.add(t.text("web.dossier.back." + plain(because)));
            }
            case Where.Closed(var ground) -> {
                said.add(t.text("web.dossier.where.closed"));
                said.add(t.text("protocol.option.ground." + ground.wireName()) + ".");
            }
        }
        became("help", progress().branches().help()).ifPresent(said::add);
        became("report", progress().branches().report()).ifPresent(said::add);
        return said;
    }

    /// What became of a branch, in a sentence; nothing where nothing was decided, or where it was
    /// said already.
    private Optional<String> became(String which, Branch branch) {
        return t.find("web.dossier.became." + which + "." + plain(branch));
    }

    private Step step(int number, CodeVersion code) {
        var look = look(number);
        return new Step(
                String.valueOf(number),
                name(number, code),
                number == STEPS ? t.language() : SCHOOLS_LANGUAGE,
                look,
                t.text("web.dossier.state." + look.style()));
    }

    private Look look(int number) {
        if (progress().done().contains(number)) {
            return Look.DONE;
        }
        return switch (progress().where()) {
            case Where.In(int step) -> look(number, step);
            case Where.BackToWeighing _ -> look(number, 4);
            case Where.Closed _ -> Look.OFF;
        };
    }

    private static Look look(int number, int here) {
        if (number == here) {
            return Look.HERE;
        }
        return number < here ? Look.SKIPPED : Look.AHEAD;
    }

    private Step branch(CodeVersion code, CodeStep step, Branch branch) {
        return new Step(
                step.wireName(),
                code.provisions().step(step).name(),
                SCHOOLS_LANGUAGE,
                look(branch),
                word(step, branch));
    }

    private String word(CodeStep step, Branch branch) {
        return branch == Branch.OPEN && progress().where() instanceof Where.Closed
                ? t.text("web.dossier.state." + Look.OFF.style())
                : t.text("web.dossier.branch." + which(step) + "." + plain(branch));
    }

    private Look look(Branch branch) {
        boolean isClosed = progress().where() instanceof Where.Closed;
        return switch (branch) {
            case OPEN -> isClosed ? Look.OFF : Look.AHEAD;
            case DECLINED -> Look.OFF;
            case DECIDED, UNDER_WAY -> isClosed ? Look.OFF : Look.HERE;
            case DONE -> Look.DONE;
            case FAILED -> Look.BACK;
        };
    }

    private static String which(CodeStep step) {
        return step == CodeStep.HELP ? "help" : "report";
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String name(int number, CodeVersion code) {
        return CodeStep.named(String.valueOf(number))
                .map(step -> code.provisions().step(step).name())
                .orElseGet(() -> t.text("web.dossier.step.5"));
    }

    private Progress progress() {
        return header.standing().progress();
    }
}
