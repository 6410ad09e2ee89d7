package org.caravanserai.cooperation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.caravanserai.domain.cooperation.alliance.Alliance;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What readers will see of a record that is not stored yet. Nothing has happened to it: it has no editions, reports or milestones. */
@ApplicationScoped
public class EntryPreview {

    private final Organizations organizations;
    private final Clock clock;

    @Inject
    public EntryPreview(Organizations organizations, Clock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    EntryView of(RegistryEntry entry) {
        var facts = entry.facts();
        var parties = entry.parties().stream().map(this::party).toList();
        var countries = new TreeSet<>(facts.countries().values());
        parties.stream()
                .map(EntryView.PartyLine::country)
                .filter(Objects::nonNull)
                .forEach(countries::add);
        var state = entry.state();
        var row = new EntryRow(
                        entry.id(),
                        entry.kind(),
                        entry.slug().value(),
                        facts.title(),
                        facts.summary(),
                        subkind(entry),
                        state == null ? null : state.name(),
                        facts.way(),
                        List.copyOf(countries),
                        facts.fields().values(),
                        facts.beginsOn(),
                        facts.endsOn(),
                        facts.precision(),
                        0)
                .on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new EntryView(
                row,
                facts.source(),
                facts.asOf(),
                entry.names().stream()
                        .map(name -> new EntryView.NameLine(name.kind(), name.language(), name.value()))
                        .toList(),
                parties,
                entry.links().stream()
                        .map(link -> new EntryView.LinkLine(
                                link.relation(), link.target(), link.reference(), link.label(), link.label(), null))
                        .toList(),
                List.of(),
                List.of(),
                details(entry, facts.asOf()));
    }

    private EntryView.PartyLine party(EntryParty party) {
        var organization = organization(party.organization());
        var country = party.country() == null && organization != null
                ? organization.profile().country()
                : party.country();
        return new EntryView.PartyLine(
                party.role(),
                party.sector(),
                organization == null ? null : organization.slug().value(),
                country == null ? null : country.value(),
                organization == null ? party.name() : organization.displayName(),
                party.since(),
                party.until(),
                party.languages().values());
    }

    private @Nullable Organization organization(@Nullable UUID id) {
        return id == null ? null : organizations.byId(id).orElse(null);
    }

    private static @Nullable String subkind(RegistryEntry entry) {
        if (entry instanceof Instrument instrument) {
            return instrument.instrumentKind().name();
        }
        if (entry instanceof Mechanism mechanism) {
            return mechanism.mechanismKind().name();
        }
        if (entry instanceof Alliance alliance) {
            return alliance.allianceKind().name();
        }
        return entry instanceof Programme programme ? programme.terms().kind().name() : null;
    }

    private EntryDetails details(RegistryEntry entry, LocalDate day) {
        if (entry instanceof Instrument instrument) {
            return new InstrumentView(
                    instrument.instrumentKind(),
                    instrument.state(),
                    instrument.signedOn(),
                    instrument.articles().stream().map(EntryPreview::article).toList());
        }
        if (entry instanceof Mechanism mechanism) {
            var offered = mechanism.scholarship();
            return new MechanismView(
                    mechanism.mechanismKind(),
                    mechanism.everyMonths(),
                    offered == null ? null : new MechanismView.Offer(offered.places(), offered.needed()),
                    List.of());
        }
        if (entry instanceof Alliance alliance) {
            var members = alliance.parties().stream()
                    .filter(party -> party.role().isMembership())
                    .map(EntryParty::organization)
                    .filter(Objects::nonNull)
                    .filter(member -> alliance.isMember(member, day))
                    .distinct()
                    .count();
            return new AllianceView(
                    alliance.allianceKind(), alliance.charter(), (int) members, 0, List.of(), List.of());
        }
        if (entry instanceof Programme programme) {
            return programme(programme);
        }
        var project = (Project) entry;
        var sectors = project.parties().stream()
                .filter(party -> party.role().isWorking())
                .map(EntryParty::sector)
                .toList();
        return new ProjectView(
                project.state(),
                project.purpose(),
                List.copyOf(Project.missing(sectors)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static InstrumentView.ArticleLine article(Article article) {
        return new InstrumentView.ArticleLine(
                article.number(),
                article.text(),
                article.level(),
                article.effect(),
                article.level() == null ? null : article.scope());
    }

    private ProgrammeView programme(Programme programme) {
        var terms = programme.terms();
        return new ProgrammeView(
                terms.kind(),
                terms.level(),
                programme.state(),
                programme.quota(),
                null,
                null,
                null,
                terms.agreementEnds(),
                terms.lastCohortEnds(),
                null,
                null,
                null,
                LocalizedText.EMPTY,
                terms.shares().stream()
                        .map(share -> {
                            var organization = organization(share.organization());
                            return new ProgrammeView.ShareLine(
                                    organization == null
                                            ? ""
                                            : organization.slug().value(),
                                    organization == null ? LocalizedText.EMPTY : organization.displayName(),
                                    share.percent(),
                                    share.awards());
                        })
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
