package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.exchanges.imports.ImportedLine;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.history.History;
import org.caravanserai.platform.imports.tables.ChangedRecord;
import org.caravanserai.platform.imports.tables.TableResult;
import org.jspecify.annotations.Nullable;

/** Turns lines with one partner into the conditions of one agreement; what has changed becomes its next version. */
@ApplicationScoped
public class ImportedTerms {

    private final Agreements agreements;
    private final ImportedSignings signings;
    private final ExchangeOfficer officer;
    private final History history;
    private final Clock clock;

    @Inject
    public ImportedTerms(
            Agreements agreements, ImportedSignings signings, ExchangeOfficer officer, History history, Clock clock) {
        this.agreements = agreements;
        this.signings = signings;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Lines that belong together.
     *
     * @param name as {@link AgreementLineReader#group} makes it
     * @param agreement into which earlier ones went; null for a new one
     * @param partner of a new agreement; null when there is one already, or in a dry run
     */
    record Group(
            ImportedAgreements.Source source,
            String name,
            @Nullable UUID agreement,
            @Nullable UUID partner,
            boolean dryRun) {}

    /**
     * A line that is new, or whose condition reads differently now.
     *
     * @param before the condition of a known line; null where it is new, or no longer there
     */
    private record Changed(
            AgreementLines.Read read, @Nullable Condition before, Condition condition, boolean created) {}

    /**
     * @param known lines that were read before, by their keys
     * @param results what happened to each line is added to them
     * @return lines that are new or have changed, by their keys; empty in a dry run
     */
    Map<String, ImportedLine> take(
            Group group, List<AgreementLines.Read> lines, Map<String, ImportedLine> known, List<TableResult> results) {
        var agreement = group.agreement() == null ? null : locked(group.agreement());
        var latest = agreement == null ? null : officer.latest(agreement);
        var conditions = new LinkedHashMap<String, Condition>();
        if (latest != null) {
            latest.terms().conditions().forEach(condition -> conditions.put(condition.code(), condition));
        }
        var agreed = agreement == null ? Map.<String, Condition>of() : agreements.agreed(agreement.id());
        var changed = new ArrayList<Changed>();
        for (var line : lines) {
            try {
                requireOpen(agreement);
                var before = known.get(line.content().key());
                var code = before == null ? free(conditions, agreed.keySet()) : before.condition();
                var earlier = conditions.getOrDefault(code, agreed.get(code));
                var condition = condition(code, line, earlier);
                if (before != null && condition.equals(conditions.get(code))) {
                    results.add(TableResult.unchanged(line.line()));
                } else {
                    conditions.put(code, condition);
                    changed.add(new Changed(line, earlier, condition, before == null));
                }
            } catch (Invalid refusal) {
                results.add(TableResult.refused(line.line(), refusal));
            }
        }
        var written = changed.isEmpty() || group.dryRun()
                ? agreement
                : write(group, agreement, latest, lines.get(0).content(), List.copyOf(conditions.values()));
        if (written != null && !group.dryRun()) {
            signings.record(written, group.source().organization(), lines);
        }
        changed.forEach(each -> results.add(result(group, written, each)));
        return written == null || group.dryRun() ? Map.of() : kept(group, written, changed);
    }

    private static TableResult result(Group group, @Nullable Agreement agreement, Changed changed) {
        var condition = changed.condition();
        var year = changed.read().content().year();
        var thing = new ChangedRecord(
                AgreementWords.title(
                        group.name(),
                        condition.code(),
                        year + " · " + condition.in(year).persons()),
                agreement == null ? null : AgreementWords.address(agreement.code()));
        var line = changed.read().line();
        var before = changed.before();
        return changed.created()
                ? TableResult.created(line, thing)
                : TableResult.updated(
                        line,
                        thing,
                        ChangedValue.between(
                                before == null ? Map.of() : AgreementWords.values(before, year),
                                AgreementWords.values(condition, year)));
    }

    private static Map<String, ImportedLine> kept(Group group, Agreement agreement, List<Changed> changed) {
        var kept = new HashMap<String, ImportedLine>();
        changed.forEach(each -> kept.put(
                each.read().content().key(),
                new ImportedLine(
                        agreement.id(),
                        each.condition().code(),
                        group.name(),
                        each.condition().lastYear())));
        return kept;
    }

    private Agreement locked(UUID id) {
        var found = agreements.byId(id).orElseThrow();
        return agreements.lock(found.code()).orElseThrow();
    }

    private static void requireOpen(@Nullable Agreement agreement) {
        if (agreement != null && agreement.state() == AgreementState.WITHDRAWN) {
            throw new Invalid("", "agreement-over");
        }
    }

    private Agreement write(
            Group group,
            @Nullable Agreement agreement,
            @Nullable Revision latest,
            AgreementLine line,
            List<Condition> conditions) {
        var now = clock.instant();
        var own = group.source().organization();
        if (agreement == null || latest == null) {
            var partner = group.partner();
            if (partner == null) {
                throw new IllegalStateException("a new agreement without a partner");
            }
            var title = line.programme().isEmpty() ? line.partner() : line.programme() + ", " + line.partner();
            var terms = new AgreementTerms(LocalizedText.of("en", title), conditions);
            var made = new Agreement(List.of(own, partner), terms, now);
            agreements.add(made);
            agreements.add(made.propose(terms, null, own, Signatory.of(officer.caller()), null, now));
            history.record(
                    made.id(),
                    AgreementAction.DRAFTED,
                    null,
                    AgreementState.DRAFT,
                    group.source().name());
            return made;
        }
        var terms = new AgreementTerms(
                latest.terms().title(), conditions, latest.terms().policy());
        agreements.add(history.step(
                agreement,
                AgreementAction.REVISED,
                group.source().name(),
                () -> agreement.propose(terms, latest, own, Signatory.of(officer.caller()), null, now)));
        return agreement;
    }

    private static String free(Map<String, Condition> conditions, Set<String> agreed) {
        int number = 1;
        while (conditions.containsKey("c" + number) || agreed.contains("c" + number)) {
            number++;
        }
        if (conditions.size() >= AgreementTerms.MOST_CONDITIONS) {
            throw new Invalid("", "too-many", AgreementTerms.MOST_CONDITIONS);
        }
        return "c" + number;
    }

    /**
     * The condition with what the line says about its academic year. What is said about other years stays; there are no places in years
     * between whose tables did not have the line.
     */
    private static Condition condition(String code, AgreementLines.Read read, @Nullable Condition before) {
        var line = read.content();
        var first = before == null || line.year().compareTo(before.firstYear()) < 0 ? line.year() : before.firstYear();
        var last = before == null || line.year().compareTo(before.lastYear()) > 0 ? line.year() : before.lastYear();
        var places = first.until(last).stream()
                .map(year -> year.equals(line.year()) || before == null ? places(line, before) : before.in(year))
                .toList();
        var usual = places.get(places.size() - 1);
        var said = new Condition(
                code,
                line.outgoing() ? 1 : 2,
                line.outgoing() ? 2 : 1,
                MobilityKind.STUDENT_STUDY,
                usual.persons(),
                usual.months(),
                line.field() == null ? List.of() : List.of(line.field()),
                List.of(),
                line.language() == null ? List.of() : List.of(line.language()),
                first,
                last,
                false,
                line.outgoing() ? read.unit() : null,
                line.outgoing() ? null : read.unit(),
                usual.days(),
                places);
        return before == null ? said : said.keepingStayOf(before);
    }

    /** What the line says; months and days, of which tables say nothing, stay with an unchanged number of people. */
    private static PlacesInYear places(AgreementLine line, @Nullable Condition before) {
        return Stream.ofNullable(before)
                .flatMap(known -> Stream.of(known.in(line.year()), known.in(known.lastYear())))
                .filter(known -> known.persons() == line.places())
                .findFirst()
                .map(known -> new PlacesInYear(line.year(), known.persons(), known.months(), known.days()))
                .orElseGet(() -> new PlacesInYear(line.year(), line.places(), null, null));
    }
}
