package org.caravanserai.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.domain.people.PersonContact;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Enters people of whom organizations keep records, and finds them for those who work there. */
@ApplicationScoped
public class PeopleBook {

    private static final int MAJORITY = 18;

    private final Accounts accounts;
    private final PersonRecords records;
    private final PersonDirectory directory;
    private final PrintableNames printable;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    PeopleBook(
            Accounts accounts,
            PersonRecords records,
            PersonDirectory directory,
            PrintableNames printable,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.accounts = accounts;
        this.records = records;
        this.directory = directory;
        this.printable = printable;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A person who was entered.
     *
     * @param claim with which the person takes the record over; shown once
     */
    public record Entered(PersonRecord record, Secret claim) {}

    /**
     * Enters a person, of whom the organization keeps a record from now on.
     *
     * @param place of the organization at which the person is known; null for a person who belongs to none
     * @throws Refused {@code person-known} with name and code of somebody who may be the same, unless the draft says that it is another
     * @throws Invalid each fault with its field
     */
    public Entered enter(UUID organization, @Nullable UUID place, PersonDraft draft) {
        var name = name(draft);
        var contact = checked(draft);
        if (!Boolean.TRUE.equals(draft.another())) {
            directory.alike(keepers(), name, draft.birthDate(), draft.email()).stream()
                    .findFirst()
                    .ifPresent(known -> {
                        throw new Refused("person-known", known.name().full(), known.code());
                    });
        }
        var now = clock.instant();
        var person = Account.kept(profile(name, draft), now);
        accounts.add(person);
        var consented = Objects.requireNonNullElse(draft.consentedOn(), today());
        var record = new PersonRecord(person, organization, contact, consented, now);
        var claim = Secret.next();
        record.giveLink(claim, now);
        records.add(record);
        if (place != null) {
            records.know(record, place);
        }
        history.record(record.id(), PersonAction.ENTERED, null);
        return new Entered(record, claim);
    }

    /** Corrects what is known of a person who has not taken the record over. */
    void change(PersonRecord record, PersonDraft draft) {
        var name = name(draft);
        record.change(checked(draft));
        account(record).describe(profile(name, draft));
        history.record(record.id(), PersonAction.CHANGED, null);
    }

    /** Those whom the caller finds and who may be the person of the draft. */
    List<PersonRow> alike(PersonDraft draft) {
        return directory.alike(keepers(), name(draft), draft.birthDate(), draft.email());
    }

    /**
     * A record that an organization keeps for which the caller does so, or of somebody who is known at a place where the caller does so.
     *
     * @throws NotFound otherwise
     */
    public PersonRecord kept(String code) {
        return find(code).orElseThrow(() -> new NotFound("not-found"));
    }

    /** As {@link #kept}, of a code that somebody has typed. */
    Optional<PersonRecord> find(String code) {
        return records.byCode(ReadableCode.tidy(code))
                .filter(found -> keeps(found) || records.isKnown(found, places()));
    }

    /**
     * A record of which the caller disposes: for the whole organization, not at one of its places.
     *
     * @throws NotFound otherwise
     */
    PersonRecord owned(String code) {
        return find(code).filter(this::keeps).orElseThrow(() -> new NotFound("not-found"));
    }

    /** Whether the caller keeps records for the whole organization. */
    boolean keeps(PersonRecord record) {
        return organizations().contains(record.organization());
    }

    /** The account on which the record stands. */
    public Account account(PersonRecord record) {
        return accounts.byId(record.account()).orElseThrow();
    }

    /** The organizations for which the caller keeps records, and the places at which. */
    Set<UUID> keepers() {
        return Stream.concat(organizations().stream(), places().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<UUID> organizations() {
        return caller.get().organizationsFor(Permission.KEEP_PEOPLE);
    }

    private Set<UUID> places() {
        return caller.get().placesFor(Permission.KEEP_PEOPLE);
    }

    private PersonName name(PersonDraft draft) {
        return Invalid.below("names", () -> {
            var name = draft.names().name();
            printable.require(name);
            return name;
        });
    }

    private PersonContact checked(PersonDraft draft) {
        var contact = draft.contact();
        var born = contact.bornOn();
        var today = today();
        var consented = draft.consentedOn();
        new Invalid.Collector()
                .check(born == null || !born.isAfter(today), "birthDate", "day-in-the-future")
                .check(consented == null || !consented.isAfter(today), "consentedOn", "day-in-the-future")
                .check(
                        born == null || !born.plusYears(MAJORITY).isAfter(today) || contact.guardian() != null,
                        "guardianName",
                        "guardian-needed")
                .throwIfAny();
        return contact;
    }

    private Profile profile(PersonName name, PersonDraft draft) {
        var language = Objects.requireNonNullElseGet(
                draft.language(), () -> LanguageTag.of(caller.get().language()));
        return Profile.of(
                name, language, Objects.requireNonNullElse(caller.get().timeZone(), ZoneOffset.UTC));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), Objects.requireNonNullElse(caller.get().timeZone(), ZoneOffset.UTC));
    }
}
