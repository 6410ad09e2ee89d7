package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Differences between revisions in plain words. */
@ApplicationScoped
public class DifferenceWords {

    private static final String CONDITIONS = "conditions.";

    private static final String POLICY = "policy.";

    /** What a partner says of its copy of the agreement. */
    private static final String COPY = "iia.";

    /** Values of what is agreed or not; each has words of its own. */
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private static final Pattern YEAR = Pattern.compile("placesByYear\\[(.+)]");

    private static final Pattern PLACES = Pattern.compile("(\\d+)(?: \\((\\S+) (months|days)\\))?");

    private final Texts texts;
    private final Formats formats;
    private final PolicyWords policies;
    private final StudyFields studyFields;

    @Inject
    DifferenceWords(Texts texts, Formats formats, PolicyWords policies, StudyFields studyFields) {
        this.texts = texts;
        this.formats = formats;
        this.policies = policies;
        this.studyFields = studyFields;
    }

    /**
     * A difference.
     *
     * @param where what it is about: the title, or a condition with one of its fields
     * @param before empty: it was not there
     * @param after empty: it is no longer there
     */
    public record Line(String where, String before, String after) {}

    /** A condition that came or went is one line, every other field a line of its own. */
    public List<Line> lines(AgreementView agreement, List<TermsDifference> differences) {
        Map<String, TermsDifference> whole = differences.stream()
                .filter(each -> each.path().endsWith(".kind") && (each.before() == null || each.after() == null))
                .collect(Collectors.toMap(each -> condition(each.path()), Function.identity()));
        return differences.stream()
                .flatMap(each -> {
                    var came = whole.get(condition(each.path()));
                    if (came == null) {
                        return Stream.of(field(agreement, each));
                    }
                    return each.equals(came) ? Stream.of(whole(came)) : Stream.of();
                })
                .toList();
    }

    private Line whole(TermsDifference kind) {
        return new Line(
                texts.of("exchanges.diff.condition", condition(kind.path())),
                kind.before() == null ? "" : texts.of("exchanges.mobilityKind." + kind.before()),
                kind.after() == null ? "" : texts.of("exchanges.mobilityKind." + kind.after()));
    }

    private Line field(AgreementView agreement, TermsDifference difference) {
        var path = difference.path();
        var name = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith(POLICY)) {
            return new Line(
                    texts.of("exchanges.policy." + name),
                    policy(name, difference.before()),
                    policy(name, difference.after()));
        }
        if (path.startsWith(COPY)) {
            return new Line(texts.of("exchanges.iia." + name), truth(difference.before()), truth(difference.after()));
        }
        if (!path.startsWith(CONDITIONS)) {
            return new Line(
                    texts.of("exchanges.diff.title", formats.language(name)),
                    text(difference.before()),
                    text(difference.after()));
        }
        var year = YEAR.matcher(name);
        var field = year.matches()
                ? texts.of("exchanges.diff.placesIn", "\u2068" + year.group(1) + "\u2069")
                : texts.of("exchanges.field." + name);
        return new Line(
                texts.of("exchanges.diff.field", condition(path), field),
                year.matches() ? places(difference.before()) : value(agreement, name, difference.before()),
                year.matches() ? places(difference.after()) : value(agreement, name, difference.after()));
    }

    /** {@code 5 (25.00 months)} in words; empty for the number of all years. */
    private String places(@Nullable String said) {
        var found = PLACES.matcher(text(said));
        if (!found.matches()) {
            return "";
        }
        int persons = Integer.parseInt(found.group(1));
        if (persons == 0) {
            return texts.of("exchanges.condition.none");
        }
        return found.group(2) == null
                ? texts.of("exchanges.condition.amount", persons)
                : texts.of(
                        "months".equals(found.group(3))
                                ? "exchanges.condition.amountMonths"
                                : "exchanges.condition.amountDays",
                        persons,
                        formats.number(new BigDecimal(found.group(2))));
    }

    private String value(AgreementView agreement, String name, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (name) {
            case "from", "to" ->
                formats.text(agreement.party(Integer.parseInt(value)).name().texts());
            case "kind" -> texts.of("exchanges.mobilityKind." + value);
            case "languages" ->
                formats.list(
                        Arrays.stream(value.split(", ")).map(this::language).toList());
            case "iscedF" ->
                formats.phrases(Arrays.stream(value.split(", "))
                        .map(studyFields::withCode)
                        .toList());
            case "eqf" ->
                formats.list(Arrays.stream(value.split(", "))
                        .map(level -> texts.of("exchanges.eqf." + level))
                        .toList());
            case "notYetDefined" ->
                formats.list(Arrays.stream(value.split(", "))
                        .map(field -> texts.of("exchanges.field." + field))
                        .toList());
            case "monthsPerYear", "daysPerYear" -> formats.number(new BigDecimal(value));
            default -> TRUTHS.contains(value) ? texts.of("exchanges." + name + "." + value) : value;
        };
    }

    /** What is not said of a policy has a meaning too, except for a tolerance. */
    private String policy(String name, @Nullable String value) {
        return switch (name) {
            case "unit" -> texts.of("exchanges.balanceUnit." + (value == null ? BalanceUnit.PERSONS : value));
            case "carriedYears" -> policies.carried(value == null ? null : Integer.valueOf(value));
            case "overQuota" -> texts.of("exchanges.overQuota." + (value == null ? OverQuota.NEVER : value));
            default -> value == null ? "" : formats.number(new BigDecimal(value));
        };
    }

    private String language(String requirement) {
        var parts = requirement.split(" ", 2);
        return formats.language(parts[0]) + (parts.length == 2 ? " " + parts[1] : "");
    }

    private String truth(@Nullable String value) {
        return value == null ? "" : texts.of("exchanges.iia." + value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The code of the condition that a path is about; empty for none. */
    private static String condition(String path) {
        return path.startsWith(CONDITIONS) ? path.substring(CONDITIONS.length(), path.lastIndexOf('.')) : "";
    }
}
