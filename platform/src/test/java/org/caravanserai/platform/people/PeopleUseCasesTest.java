package org.caravanserai.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.PersonalData;
import org.caravanserai.domain.accounts.PersonalTraces;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OwnRole;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonJoining;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.forms.PersonNames;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.testing.OnePlace;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleUseCasesTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Organization school = world.organization("school");
    private final Account secretary = world.member(school, "secretary", OrganizationRole.CENTER_SECRETARY);
    private final Account stranger =
            world.member(world.organization("elsewhere"), "stranger", OrganizationRole.CENTER_DIRECTOR);
    private final List<PersonRow> alike = new ArrayList<>();
    private final List<List<Object>> moved = new ArrayList<>();

    @BeforeEach
    void readModels() {
        world.wiring
                .put(new PersonEmailTemplates())
                .answer(PersonDirectory.class, "alike", asked -> List.copyOf(alike))
                .answer(PersonDirectory.class, "of", asked -> new Page<>(rows(), 0, 10, rows().size()))
                .answer(PersonJoining.class, "move", asked -> {
                    moved.add(List.of(asked));
                    return null;
                })
                .answer(PersonalTraces.class, "erase", asked -> null)
                .answer(PersonalData.class, "write", asked -> null);
        world.as(secretary);
    }

    private List<PersonRow> rows() {
        return world.memory.personRecords.table.all().stream().map(this::row).toList();
    }

    private PersonRow row(PersonRecord record) {
        return new PersonRow(
                record.code(),
                account(record).name(),
                record.contact().bornOn(),
                null,
                null,
                null,
                record.enteredAt(),
                record.claimedAt());
    }

    private Account account(PersonRecord record) {
        return world.memory.accounts.byId(record.account()).orElseThrow();
    }

    private static PersonDraft draft(@Nullable LocalDate born, @Nullable String email, @Nullable String guardian) {
        return new PersonDraft(
                new PersonNames("Dilnoza", "Karimova", null, null),
                born,
                "+998 90 000",
                email == null ? null : EmailAddress.of(email),
                guardian,
                null,
                guardian == null ? null : EmailAddress.of("mother@example.org"),
                null,
                null,
                null);
    }

    private PeopleBook.Entered entered() {
        var entered = world.of(EnterPerson.class).execute(school.slug(), draft(LocalDate.of(1990, 1, 2), null, null));
        world.commit();
        return entered;
    }

    @Test
    void whoKeepsRecordsAtOnePlaceEntersPeopleThereAndFindsNoOthers() {
        var elsewhere = entered().record();
        var desk = new OnePlace(school, world.of(CurrentCaller.class));
        var place = desk.place();
        var clerk = world.account("clerk");
        world.memory.memberships.add(new Membership(
                school.id(), clerk.id(), OrganizationRole.CENTER_SECRETARY, place, PlatformWorld.NOW, null, null));
        world.wiring
                .put(desk)
                .answer(OrganizationDirectory.class, "ofMember", asked -> List.of())
                .answer(
                        MemberDirectory.class,
                        "rolesOf",
                        asked -> List.of(new OwnRole(
                                school.slug().value(),
                                LocalizedText.of("en", "School"),
                                OrganizationRole.CENTER_SECRETARY,
                                place,
                                PlatformWorld.NOW,
                                null,
                                null)));
        world.as(clerk);
        assertThat(world.of(ListKeepers.class).execute())
                .containsExactly(
                        new ListKeepers.Keeper(school.slug(), place.id(), LocalizedText.of("en", "Front desk")));
        var enter = world.of(EnterPersonAtPlace.class);
        var here = enter.execute(place.id(), draft(null, null, null)).record();
        world.commit();
        assertThat(here.organization()).isEqualTo(school.id());
        assertThat(world.of(ShowPerson.class).execute(here.code()).owned()).isFalse();
        assertNotFound(() -> enter.execute(Ids.next(), draft(null, null, null)));
        assertNotFound(() -> world.of(EnterPerson.class).execute(school.slug(), draft(null, null, null)));
        assertNotFound(() -> world.of(ShowPerson.class).execute(elsewhere.code()));
        assertNotFound(() -> world.of(ErasePerson.class).execute(here.code()));
    }

    @Test
    void aPersonWithoutEmailIsEnteredAndCannotSignIn() {
        var entered = entered();
        var account = account(entered.record());
        assertThat(account.state()).isEqualTo(AccountState.KEPT);
        assertThat(account.name().full()).isEqualTo("Dilnoza Karimova");
        assertRefused("account-kept", () -> account.verifyEmail(PlatformWorld.NOW));
        assertThat(world.history()).containsExactly("ENTERED");
        assertThat(world.of(BrowsePeople.class)
                        .execute(new PageRequest(0, 10, null, null))
                        .items())
                .hasSize(1);
        assertThat(world.of(ShowPerson.class)
                        .execute(entered.record().code())
                        .contact()
                        .phone())
                .isEqualTo("+998 90 000");
        world.as(stranger);
        assertNotFound(() -> world.of(ShowPerson.class).execute(entered.record().code()));
        assertNotFound(() -> world.of(EnterPerson.class).execute(school.slug(), draft(null, null, null)));
    }

    @Test
    void whoMayBeThereAlreadyIsShownBeforeATwinIsMade() {
        var first = entered();
        alike.add(row(first.record()));
        assertThat(world.of(FindAlikePeople.class).execute(draft(null, null, null)))
                .hasSize(1);
        assertRefused(
                "person-known", () -> world.of(EnterPerson.class).execute(school.slug(), draft(null, null, null)));
    }

    @Test
    void aMinorNeedsAGuardianAndNobodyIsBornTomorrow() {
        var enter = world.of(EnterPerson.class);
        assertInvalid(
                "guardianName: guardian-needed",
                () -> enter.execute(school.slug(), draft(LocalDate.of(2015, 5, 1), null, null)));
        assertInvalid(
                "birthDate: day-in-the-future",
                () -> enter.execute(school.slug(), draft(LocalDate.of(2027, 5, 1), null, "Mother")));
        assertThat(enter.execute(school.slug(), draft(LocalDate.of(2015, 5, 1), null, "Mother"))
                        .record()
                        .contact()
                        .reachable())
                .isEqualTo(EmailAddress.of("mother@example.org"));
    }

    @Test
    void emailsGoToTheAddressInTheRecordAndWhereThereIsNoneNobodyIsWrittenTo() {
        var silent = account(entered().record());
        write(silent);
        assertThat(world.sent()).isEmpty();
        var minor = world.of(EnterPerson.class).execute(school.slug(), draft(LocalDate.of(2015, 5, 1), null, "Mother"));
        world.commit();
        write(account(minor.record()));
        assertThat(world.lastEmail().recipient().address()).isEqualTo(EmailAddress.of("mother@example.org"));
    }

    private void write(Account to) {
        world.memory.outbox.put(MailMessage.of(
                PersonEmail.PERSON_CLAIM,
                "key:" + to.id(),
                Recipient.of(to.email(), "Dilnoza", "en"),
                Map.of("organization", "School", "person", "Dilnoza", "days", "30", "link", "/people/claim?token=x")));
    }

    @Test
    void aRecordIsCorrectedUntilItIsTakenOver() {
        var code = entered().record().code();
        var known = world.of(ReadPersonDraft.class).execute(code);
        assertThat(known.names().givenName()).isEqualTo("Dilnoza");
        world.of(EditPerson.class).execute(code, draft(LocalDate.of(1991, 1, 2), "dilnoza@example.org", null));
        assertThat(world.of(ShowPerson.class).execute(code).contact().bornOn()).isEqualTo(LocalDate.of(1991, 1, 2));
        assertThat(world.history()).endsWith("CHANGED");
    }

    @Test
    void theLinkWorksOnceAndAnEarlierOneEnds() {
        var entered = entered();
        var code = entered.record().code();
        assertRefused(
                "person-without-email", () -> world.of(GiveClaimLink.class).execute(code, true));
        var secret = world.of(GiveClaimLink.class).execute(code, false);
        world.commit();
        assertThat(world.of(LookAtPersonClaim.class).execute(entered.claim())).isEmpty();
        assertThat(world.of(LookAtPersonClaim.class).execute(secret))
                .map(offer -> offer.name().full())
                .contains("Dilnoza Karimova");

        var before = entered.record().account();
        var owner = world.account("dilnoza");
        world.as(owner);
        world.of(ClaimPerson.class).execute(secret);
        assertThat(moved).containsExactly(List.of(before, owner.id()));
        assertThat(world.memory.accounts.byId(before).map(Account::state)).contains(AccountState.DELETED);
        assertRefused("link-expired", () -> world.of(ClaimPerson.class).execute(secret));
        assertRefused("link-expired", () -> world.of(ClaimPerson.class).execute(Secret.next()));

        world.as(secretary);
        assertThat(world.of(ShowPerson.class).execute(code).claimedAt()).isNotNull();
        assertRefused("person-claimed", () -> world.of(ErasePerson.class).execute(code));
        assertRefused("person-claimed", () -> world.of(ExportPerson.class).execute(code, new StringWriter()));
        assertRefused("person-claimed", () -> world.of(EditPerson.class).execute(code, draft(null, null, null)));
    }

    @Test
    void theLinkGoesOutByEmail() {
        var code = world.of(EnterPerson.class)
                .execute(school.slug(), draft(null, "dilnoza@example.org", null))
                .record()
                .code();
        world.commit();
        world.of(GiveClaimLink.class).execute(code, true);
        world.commit();
        assertThat(world.sent()).containsExactly("PERSON_CLAIM");
        assertThat(world.of(LookAtPersonClaim.class).execute(world.lastSecret()))
                .isPresent();
        world.clock.set(PlatformWorld.NOW.plus(PersonRecord.LINK_LIFETIME));
        assertThat(world.of(LookAtPersonClaim.class).execute(world.lastSecret()))
                .isEmpty();
    }

    @Test
    void aPersonIsExportedAndForgotten() {
        var record = entered().record();
        UUID account = record.account();
        world.of(ExportPerson.class).execute(record.code(), new StringWriter());
        world.of(ErasePerson.class).execute(record.code());
        assertThat(world.memory.accounts.byId(account).map(Account::state))
                .isEqualTo(Optional.of(AccountState.DELETED));
        assertThat(world.memory.personRecords.byCode(record.code())).isEmpty();
        assertThat(world.history()).endsWith("ERASED", "ACCOUNT_DELETED");
    }

    @Test
    void twoRecordsOfOnePersonBecomeOneAndNothingIsLost() {
        var staying = entered().record();
        var ending = world.of(EnterPerson.class)
                .execute(school.slug(), draft(null, "dilnoza@example.org", null))
                .record();
        world.commit();
        var merge = world.of(MergePeople.class);
        assertInvalid("reason: required", () -> merge.execute(staying.code(), merging(ending.code(), " ")));
        assertInvalid(
                "other: person-merged-with-itself",
                () -> merge.execute(staying.code(), merging(staying.code(), "Twin")));
        assertInvalid("other: person-unknown", () -> merge.execute(staying.code(), merging("NOBODY", "Twin")));
        merge.execute(staying.code(), merging(ending.code(), "Entered twice"));
        world.commit();
        assertThat(moved).containsExactly(List.of(ending.account(), staying.account()));
        assertThat(world.of(ShowPerson.class).execute(staying.code()).contact().email())
                .isEqualTo(EmailAddress.of("dilnoza@example.org"));
        assertThat(world.memory.personRecords.byCode(ending.code())).isEmpty();
        assertThat(world.memory.accounts.byId(ending.account()).map(Account::state))
                .contains(AccountState.DELETED);
        assertThat(world.history())
                .endsWith(
                        "MERGED " + staying.code() + ": Entered twice", "MERGED " + ending.code() + ": Entered twice");
        world.as(stranger);
        assertNotFound(() -> merge.execute(staying.code(), merging(ending.code(), "Twin")));
    }

    private static MergePeople.Merging merging(String other, String reason) {
        return new MergePeople.Merging(other, reason);
    }

    @Test
    void whoHasAnAccountTakesTheSecondRecordOverInstead() {
        var first = entered().record();
        first.claim(world.account("dilnoza").id(), PlatformWorld.NOW);
        var second = entered().record();
        assertRefused("person-claimed", () -> world.of(MergePeople.class)
                .execute(first.code(), merging(second.code(), "Twin")));
    }

    @Test
    void aTableEntersPeopleOnceAndRefusesWhoMayBeTheSame() {
        assertThat(take(Map.of("givenName", "Timur", "birthDate", "1988-02-03")))
                .isEqualTo(TableOutcome.CREATED);
        alike.addAll(rows());
        assertThat(take(Map.of("givenName", "Timur", "birthDate", "1988-02-03")))
                .isEqualTo(TableOutcome.UNCHANGED);
        assertRefused("person-known", () -> take(Map.of("givenName", "Timur")));
        assertThat(take(Map.of("givenName", "Timur", "another", "true"))).isEqualTo(TableOutcome.CREATED);
        assertInvalid(
                "guardianName: guardian-needed",
                () -> take(Map.of("givenName", "Sevara", "birthDate", "2016-01-01", "another", "true")));
    }

    @Test
    void aTelephoneNumberIsOne() {
        assertInvalid(List.of("phone: not-a-phone-number", "guardianPhone: not-a-phone-number"), () -> world.of(
                        EnterPerson.class)
                .execute(
                        school.slug(),
                        new PersonDraft(
                                new PersonNames("Dilnoza", "Karimova", null, null),
                                LocalDate.of(1990, 1, 2),
                                "abc",
                                null,
                                "Mother",
                                "n/a",
                                null,
                                null,
                                null,
                                null)));
    }

    private TableOutcome take(Map<String, String> cells) {
        var outcome = world.of(PersonTable.class)
                .take(new TableLine(1, cells), new TableContext(Ids.next(), school.id(), false));
        world.commit();
        return outcome;
    }
}
