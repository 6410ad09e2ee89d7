package org.caravanserai.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.cooperation.mechanism.ChangeMechanism;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.mechanism.RegisterMechanism;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.registry.WithdrawnEntry;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class RegistryUseCasesTest {

    private final RegistryWorld world = new RegistryWorld();

    @Test
    void anybodyReadsTheRegistry() {
        world.wiring
                .answer(RegistryDirectory.class, "page", asked -> new Page<>(List.of(), 0, 20, 0))
                .answer(RegistryDirectory.class, "facets", asked -> Facets.NONE)
                .answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty());
        assertThat(world.of(ListRegistryFilters.class).execute(EntryFilter.of(EntryKind.MECHANISM), null))
                .isEqualTo(Facets.NONE);
        assertThat(world.of(BrowseRegistry.class)
                        .execute(EntryFilter.of(EntryKind.MECHANISM), PageRequest.first(20))
                        .items())
                .isEmpty();
        assertNotFound(() -> world.of(ShowEntry.class).execute(EntryKind.MECHANISM, Slug.of("none")));
    }

    @Test
    void whoKeepsTheRegistrySeesWhatHappenedToARecord() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        var id = world.entry(Mechanism.class, slug.value()).id();
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.of(view(id, slug.value())));
        var answer = world.of(FollowEntry.class).execute(EntryKind.MECHANISM, slug);
        assertThat(answer.view().row().slug()).isEqualTo(slug.value());
        assertThat(answer.history()).extracting(HistoryLine::action).containsExactly("REGISTERED");
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty());
        assertNotFound(() -> world.of(FollowEntry.class).execute(EntryKind.PROJECT, slug));
    }

    @Test
    void aWithdrawnRecordIsThereForKeepersWithTheReasonAndCannotBeChanged() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        world.commit();
        var id = world.entry(Mechanism.class, slug.value()).id();
        var withdraw = world.of(WithdrawEntry.class);
        assertInvalid("reason: required", () -> withdraw.execute(EntryKind.MECHANISM, slug, null, " "));
        assertConflict("changed-meanwhile", () -> withdraw.execute(EntryKind.MECHANISM, slug, 77L, "Entered twice"));
        assertNotFound(() -> withdraw.execute(EntryKind.PROJECT, slug, null, "Entered twice"));
        withdraw.execute(EntryKind.MECHANISM, slug, null, "Entered twice");
        assertThat(world.history()).contains("WITHDRAWN Entered twice");
        assertNotFound(() -> world.of(ChangeMechanism.class).execute(slug, null, RegistryWorld.week()));
        assertNotFound(() -> withdraw.execute(EntryKind.MECHANISM, slug, null, "again"));

        var row = view(id, slug.value());
        world.wiring
                .answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty())
                .answer(RegistryDirectory.class, "withdrawn", asked -> Optional.of(row))
                .answer(
                        RegistryDirectory.class,
                        "allWithdrawn",
                        asked -> List.of(new WithdrawnEntry(row.row(), "Entered twice", RegistryWorld.NOW)));
        assertNotFound(() -> world.of(ShowEntry.class).execute(EntryKind.MECHANISM, slug));
        var answer = world.of(FollowEntry.class).execute(EntryKind.MECHANISM, slug);
        assertThat(answer.withdrawn()).isTrue();
        assertThat(answer.withdrawnBecause()).isEqualTo("Entered twice");
        assertThat(world.of(ListWithdrawn.class).execute())
                .extracting(WithdrawnEntry::reason)
                .containsExactly("Entered twice");
        var files = world.of(RecordFiles.class);
        var place = new FilePlace(RecordFiles.KIND, id, RecordFiles.SLOT);
        assertThat(files.mayRead(place, world.of(CurrentCaller.class).get())).isTrue();
        world.asVisitor();
        assertThat(files.mayRead(place, world.of(CurrentCaller.class).get())).isFalse();
    }

    @Test
    void whatACorrectionHasChangedStandsBesideItsLineOfHistory() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        world.commit();
        var week = RegistryWorld.week();
        world.of(ChangeMechanism.class)
                .execute(slug, null, new MechanismForm(week.entry(), MechanismKind.EXHIBITION, 24, null));
        world.of(ChangeMechanism.class)
                .execute(slug, null, new MechanismForm(week.entry(), MechanismKind.EXHIBITION, 24, null));
        world.commit();
        var id = world.entry(Mechanism.class, slug.value()).id();
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.of(view(id, slug.value())));
        var answer = world.of(FollowEntry.class).execute(EntryKind.MECHANISM, slug);
        assertThat(answer.history())
                .extracting(line -> line.action() + " "
                        + answer.changes(line).stream()
                                .map(FieldDifference::field)
                                .toList())
                .containsExactlyInAnyOrder("REGISTERED []", "CHANGED [kind, everyMonths]", "CHANGED []");
    }

    @Test
    void searchesFindNewRecordsAndWhatHasChangedInOne() {
        world.asKeeper();
        var slug = world.of(RegisterMechanism.class).execute(RegistryWorld.week());
        world.commit();
        var id = world.entry(Mechanism.class, slug).id();
        world.wiring
                .answer(RegistryDirectory.class, "bySlug", asked -> Optional.of(view(id, slug)))
                .answer(
                        RegistryDirectory.class,
                        "page",
                        asked -> new Page<>(List.of(view(id, slug).row()), 0, 100, 1));
        var source = world.of(RegistrySearchSource.class);
        assertThat(source.find(Map.of("country", List.of("KZ")), 10).results())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.key()).isEqualTo(id.toString());
                    assertThat(found.address()).isEqualTo("/cooperation/mechanisms/" + slug);
                });
        var followed = Map.of("record", List.of("MECHANISM"), "entry", List.of(slug));
        var before = source.find(followed, 10).results().get(0).key();
        assertThat(source.find(followed, 10).results().get(0).key()).isEqualTo(before);
        var week = RegistryWorld.week();
        world.of(ChangeMechanism.class)
                .execute(Slug.of(slug), null, new MechanismForm(week.entry(), MechanismKind.EXHIBITION, 24, null));
        world.commit();
        assertThat(source.find(followed, 10).results()).singleElement().satisfies(found -> assertThat(found.key())
                .isNotEqualTo(before));
        assertInvalid("record: required", () -> source.find(Map.of("entry", List.of(slug)), 10));
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty());
        assertInvalid("entry: unknown-reference", () -> source.find(followed, 10));
    }

    @Test
    void textsOfARecordAreForEverybodyAndAttachedByWhoKeepsTheRegistry() {
        world.asKeeper();
        var slug = world.of(RegisterMechanism.class).execute(RegistryWorld.week());
        var files = world.of(RecordFiles.class);
        var subject = files.subject(slug).orElseThrow();
        assertThat(subject).isEqualTo(world.entry(Mechanism.class, slug).id());
        assertThat(files.subject("no-such-record")).isEmpty();
        assertThat(files.subject("No slug")).isEmpty();
        var place = new FilePlace(RecordFiles.KIND, subject, RecordFiles.SLOT);
        assertThat(files.policy(place)).isPresent();
        assertThat(files.policy(new FilePlace(RecordFiles.KIND, subject, "photos")))
                .isEmpty();
        assertThat(files.mayRead(place, Caller.ANONYMOUS)).isTrue();
        assertThat(files.mayChange(place, Caller.ANONYMOUS)).isFalse();
        assertThat(files.mayChange(place, world.of(CurrentCaller.class).get())).isTrue();
    }

    private static EntryView view(UUID id, String slug) {
        var row = new EntryRow(
                id,
                EntryKind.MECHANISM,
                slug,
                LocalizedText.of("en", "Week"),
                LocalizedText.EMPTY,
                "EXCHANGE_WEEK",
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                DatePrecision.DAY,
                1);
        return new EntryView(
                row,
                null,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new MechanismView(MechanismKind.EXCHANGE_WEEK, null, null, List.of()));
    }

    @Test
    void everyFaultOfAFormIsNamedWithItsField() {
        var typed = new HashMap<String, Object>();
        typed.put("title", Map.of("en", "Soil"));
        typed.put("kind", "EXHIBITION");
        typed.put("names", List.of(Map.of("kind", "NICKNAME", "value", "Dirt"), Map.of("kind", "ALIAS")));
        typed.put("parties", List.of(Map.of("role", "MEMBER", "organization", "nobody", "since", "soon")));
        typed.put("links", List.of(Map.of("relation", "ORIGIN", "thing", "two words")));
        typed.put("way", "BY_POST");
        typed.put("countries", List.of("XY"));
        typed.put("fields", List.of("oil"));
        typed.put("beginsOn", "2016-02-30");
        assertInvalid(
                List.of(
                        "names[0].kind: not-one-of",
                        "parties[0].since: not-a-date",
                        "links[0].thing: not-a-reference",
                        "way: not-one-of",
                        "countries[0]: unknown-country",
                        "fields[0]: not-a-field-of-education",
                        "beginsOn: not-a-date"),
                () -> Reader.texts(typed, MechanismForm.class));
    }

    @Test
    void whatAFormNamesIsLookedForInEveryRow() {
        var entry = RegistryWorld.form(null, null);
        var form = new EntryForm(
                LocalizedText.EMPTY,
                entry.summary(),
                entry.names(),
                List.of(
                        RegistryWorld.party(PartyRole.MEMBER, "nobody", null),
                        new EntryForm.PartyForm(
                                PartyRole.MEMBER,
                                null,
                                null,
                                CountryCode.of("KZ"),
                                LocalizedText.EMPTY,
                                null,
                                null,
                                List.of())),
                List.of(
                        RegistryWorld.link(LinkRelation.ORIGIN, LinkTarget.EVENT, "two words"),
                        to(new LinkedTo(null, null, LinkedTo.Thing.of(LinkTarget.EVENT, "a-secret"), null)),
                        to(new LinkedTo(null, null, null, "no address")),
                        to(new LinkedTo(null, "steppe-forum", null, null)),
                        to(new LinkedTo(null, null, null, null))),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
        assertInvalid(
                List.of(
                        "parties[0].organization: unknown-reference",
                        "parties[1].sector: required",
                        "links[0].reference: not-a-reference",
                        "links[1].thing: no-such-event",
                        "links[2].page: not-a-reference",
                        "links[3].target: required",
                        "links[4].thing: required",
                        "title: required"),
                () -> world.of(EntryReader.class).read(form));
    }

    private static EntryForm.LinkForm to(LinkedTo what) {
        return new EntryForm.LinkForm(LinkRelation.ORIGIN, what, LocalizedText.EMPTY);
    }

    @Test
    void anOrganizationOfThePlatformBringsItsKind() {
        var organization = world.organization("steppe");
        var party = world.of(EntryReader.class).party(RegistryWorld.party(PartyRole.MEMBER, "steppe", null));
        assertThat(party.organization()).isEqualTo(organization.id());
        assertThat(party.sector()).isEqualTo(organization.sector());
        assertThat(EntryReader.signatories("KZ").get(0).sector()).isEqualTo(Sector.GOVERNMENT);
    }
}
