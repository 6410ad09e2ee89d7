package org.caravanserai.domain.exchanges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementDraft;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDecision;
import org.caravanserai.domain.exchanges.agreement.EndingDecisions;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.PaperSigning;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.exchanges.call.ResultAppeal;
import org.caravanserai.domain.exchanges.call.Review;
import org.caravanserai.domain.exchanges.call.ReviewerConflict;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.domain.exchanges.invitation.InvitationApproval;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.exchanges.nomination.MemoryQuotaExceptions;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.StayContacts;
import org.caravanserai.domain.exchanges.nomination.StayEvent;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.StayEvents;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.domain.exchanges.places.Ledger;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.MemoryTable;

/** The ports of exchanges in memory. */
public final class MemoryExchanges {

    public final MemoryAgreements agreements = new MemoryAgreements();
    public final MemoryAgreementDrafts drafts = new MemoryAgreementDrafts();
    public final MemoryPlaceBook places = new MemoryPlaceBook();
    public final MemoryAgreementLinks links = new MemoryAgreementLinks();
    public final MemoryPaperSignings signings = new MemoryPaperSignings();
    public final MemoryNominations nominations = new MemoryNominations();
    public final MemoryStayEvents stayEvents = new MemoryStayEvents();
    public final MemoryCorrections corrections = new MemoryCorrections();
    public final MemoryStayContacts stayContacts = new MemoryStayContacts();
    public final MemoryQuotaExceptions exceptions = new MemoryQuotaExceptions(this);
    public final MemoryInvitations invitations = new MemoryInvitations();
    public final MemoryCalls calls = new MemoryCalls();
    public final MemoryReviews reviews = new MemoryReviews();
    public final MemoryEndingDecisions endings = new MemoryEndingDecisions();
    public final MemoryReferences references = new MemoryReferences();

    /** All of them, to take part in a transaction. */
    public List<MemoryTable<?>> tables() {
        return List.of(
                agreements.table,
                agreements.revisions,
                drafts.table,
                links.table,
                signings.table,
                nominations.table,
                nominations.mobilities,
                nominations.entries,
                stayEvents.table,
                stayEvents.extensions,
                corrections.table,
                stayContacts.table,
                invitations.table,
                invitations.approvals,
                calls.table,
                calls.applications,
                reviews.table,
                reviews.conflicts,
                reviews.appeals,
                reviews.stated,
                references.table,
                endings.table);
    }

    /** Agreements that offices prepare for themselves. */
    public static final class MemoryAgreementDrafts implements AgreementDrafts {

        public final MemoryTable<AgreementDraft> table = new MemoryTable<AgreementDraft>().unique(AgreementDraft::code);

        @Override
        public void add(AgreementDraft draft) {
            table.add(draft);
        }

        @Override
        public void remove(AgreementDraft draft) {
            table.deleteIf(each -> each.id().equals(draft.id()));
        }

        @Override
        public Optional<AgreementDraft> byCode(String code) {
            return table.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<AgreementDraft> lock(String code) {
            return byCode(code);
        }

        @Override
        public List<AgreementDraft> of(Set<UUID> organizations) {
            return table.where(each -> organizations.contains(each.organization()))
                    .sorted(Comparator.comparing(AgreementDraft::changedAt).reversed())
                    .toList();
        }
    }

    /** Agreements with their revisions. */
    public static final class MemoryAgreements implements Agreements {

        public final MemoryTable<Agreement> table = new MemoryTable<Agreement>().unique(Agreement::code);
        public final MemoryTable<Revision> revisions =
                new MemoryTable<Revision>().unique(revision -> List.of(revision.agreement(), revision.number()));

        @Override
        public void add(Agreement agreement) {
            table.add(agreement);
        }

        @Override
        public void add(Revision revision) {
            revisions.add(revision);
        }

        @Override
        public Optional<Agreement> byCode(String code) {
            return table.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<Agreement> lock(String code) {
            return byCode(code);
        }

        @Override
        public Optional<Agreement> byId(UUID id) {
            return table.first(each -> each.id().equals(id));
        }

        @Override
        public Optional<Revision> revision(UUID agreement, int number) {
            return revisions.first(each -> each.agreement().equals(agreement) && each.number() == number);
        }

        @Override
        public Map<String, Condition> agreed(UUID agreement) {
            var found = new HashMap<String, Condition>();
            byId(agreement).ifPresent(read -> revisions
                    .where(each -> each.agreement().equals(agreement))
                    .filter(each -> read.isAgreed(each.number()))
                    .sorted(Comparator.comparing(Revision::number))
                    .flatMap(each -> each.terms().conditions().stream())
                    .forEach(condition -> found.put(condition.code(), condition)));
            return found;
        }
    }

    /** Links for partners without an account. */
    public static final class MemoryAgreementLinks implements AgreementLinks {

        public final MemoryTable<AgreementLink> table = new MemoryTable<AgreementLink>().unique(AgreementLink::code);

        @Override
        public void add(AgreementLink link) {
            table.add(link);
        }

        @Override
        public Optional<AgreementLink> byCode(String code) {
            return table.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<AgreementLink> lock(String code) {
            return byCode(code);
        }

        @Override
        public List<AgreementLink> waiting() {
            return table.where(each -> each.standing() == LinkStanding.WAITING && each.revokedAt() == null)
                    .sorted(Comparator.comparing(AgreementLink::createdAt))
                    .toList();
        }

        @Override
        public List<AgreementLink> of(UUID agreement) {
            return table.where(each -> each.agreement().equals(agreement))
                    .sorted(Comparator.comparing(AgreementLink::createdAt).reversed())
                    .toList();
        }
    }

    /** Records of signatures on paper. */
    public static final class MemoryPaperSignings implements PaperSignings {

        public final MemoryTable<PaperSigning> table = new MemoryTable<PaperSigning>()
                .unique(each ->
                        each.state() == SigningState.TAKEN_BACK ? null : List.of(each.agreement(), each.revision()));

        @Override
        public void add(PaperSigning signing) {
            table.add(signing);
        }

        @Override
        public Optional<PaperSigning> of(UUID agreement, int revision) {
            return table.first(each -> each.agreement().equals(agreement)
                    && each.revision() == revision
                    && each.state() != SigningState.TAKEN_BACK);
        }
    }

    /** Places, guarded as the statements of the database guard them. */
    public static final class MemoryPlaceBook implements PlaceBook {

        private record Key(UUID agreement, String condition, AcademicYear year) {}

        private final Map<Key, Places> rows = new HashMap<>();

        @Override
        public List<Shortage> provide(UUID agreement, AgreementTerms terms) {
            var wanted = new HashMap<Key, Integer>();
            for (var condition : terms.conditions()) {
                for (var year : condition.firstYear().until(condition.lastYear())) {
                    wanted.put(
                            new Key(agreement, condition.code(), year),
                            condition.in(year).persons());
                }
            }
            var tooFew = new TreeSet<Shortage>(
                    Comparator.comparing(Shortage::condition).thenComparing(Shortage::year));
            rows.forEach((key, row) -> {
                if (key.agreement().equals(agreement)
                        && row.reserved() + row.taken() + row.promised()
                                > wanted.getOrDefault(key, 0) + row.exceptions()) {
                    tooFew.add(new Shortage(key.condition(), key.year()));
                }
            });
            if (tooFew.isEmpty()) {
                rows.replaceAll((key, row) -> key.agreement().equals(agreement)
                        ? new Places(
                                row.condition(),
                                wanted.getOrDefault(key, 0),
                                row.reserved(),
                                row.taken(),
                                row.exceptions(),
                                row.promised())
                        : row);
                wanted.forEach((key, places) -> rows.putIfAbsent(key, new Places(key.condition(), places, 0, 0)));
            }
            return new ArrayList<>(tooFew);
        }

        @Override
        public boolean reserve(UUID agreement, String condition, AcademicYear year) {
            if (left(agreement, condition, year) < 1) {
                return false;
            }
            change(agreement, condition, year, 1, 0, 0);
            return true;
        }

        @Override
        public boolean promise(UUID agreement, String condition, AcademicYear year) {
            if (left(agreement, condition, year) < 1) {
                return false;
            }
            change(agreement, condition, year, 0, 0, 1);
            return true;
        }

        @Override
        public void takeBack(UUID agreement, String condition, AcademicYear year) {
            if (promised(agreement, condition, year) > 0) {
                change(agreement, condition, year, 0, 0, -1);
            }
        }

        @Override
        public boolean redeem(UUID agreement, String condition, AcademicYear year) {
            if (promised(agreement, condition, year) < 1) {
                return false;
            }
            change(agreement, condition, year, 1, 0, -1);
            return true;
        }

        private int promised(UUID agreement, String condition, AcademicYear year) {
            var row = rows.get(new Key(agreement, condition, year));
            return row == null ? 0 : row.promised();
        }

        @Override
        public int lockedLeft(UUID agreement, String condition, AcademicYear year) {
            return left(agreement, condition, year);
        }

        @Override
        public void release(UUID agreement, String condition, AcademicYear year) {
            change(agreement, condition, year, -1, 0, 0);
        }

        @Override
        public void take(UUID agreement, String condition, AcademicYear year) {
            change(agreement, condition, year, -1, 1, 0);
        }

        @Override
        public void untake(UUID agreement, String condition, AcademicYear year) {
            change(agreement, condition, year, 1, -1, 0);
        }

        @Override
        public void giveBack(UUID agreement, String condition, AcademicYear year) {
            change(agreement, condition, year, 0, -1, 0);
        }

        private void change(
                UUID agreement, String condition, AcademicYear year, int reserved, int taken, int promised) {
            rows.computeIfPresent(
                    new Key(agreement, condition, year),
                    (key, row) -> new Places(
                            condition,
                            row.places(),
                            row.reserved() + reserved,
                            row.taken() + taken,
                            row.exceptions(),
                            row.promised() + promised));
        }

        /** A place beyond the quota is reserved, or given back. */
        public void beyond(Nomination.Place place, int number) {
            rows.computeIfPresent(
                    new Key(place.agreement(), place.condition(), place.year()),
                    (key, row) -> new Places(
                            row.condition(),
                            row.places(),
                            row.reserved() + number,
                            row.taken(),
                            row.exceptions() + number,
                            row.promised()));
        }

        /** A place beyond the quota that somebody takes is given back. */
        public void leftBeyond(Nomination.Place place) {
            rows.computeIfPresent(
                    new Key(place.agreement(), place.condition(), place.year()),
                    (key, row) -> new Places(
                            row.condition(),
                            row.places(),
                            row.reserved(),
                            row.taken() - 1,
                            row.exceptions() - 1,
                            row.promised()));
        }

        @Override
        public int left(UUID agreement, String condition, AcademicYear year) {
            var row = rows.get(new Key(agreement, condition, year));
            return row == null ? 0 : row.left();
        }

        @Override
        public List<Places> of(UUID agreement, AcademicYear year) {
            var found = new TreeMap<String, Places>();
            rows.forEach((key, row) -> {
                if (key.agreement().equals(agreement) && key.year().equals(year)) {
                    found.put(key.condition(), row);
                }
            });
            return List.copyOf(found.values());
        }
    }

    /** Nominations, stays and the ledger. */
    public static final class MemoryNominations implements Nominations, Ledger {

        public final MemoryTable<Nomination> table = new MemoryTable<Nomination>()
                .unique(Nomination::code)
                .unique(each -> each.state().holdsPlace() || each.state() == NominationState.UNCONFIRMED
                        ? List.of(each.place(), each.nominee().email())
                        : null)
                .unique(each -> each.state().holdsPlace() ? each.application() : null);
        public final MemoryTable<Mobility> mobilities = new MemoryTable<Mobility>().unique(Mobility::nomination);
        public final MemoryTable<LedgerEntry> entries = new MemoryTable<LedgerEntry>()
                .unique(each -> each.cause() == LedgerEntry.Cause.ARRIVAL ? each.mobility() : null);

        @Override
        public void add(Nomination nomination) {
            table.add(nomination);
        }

        @Override
        public void add(Mobility mobility) {
            mobilities.add(mobility);
        }

        @Override
        public void add(LedgerEntry entry) {
            entries.add(entry);
        }

        @Override
        public Weight weightOf(UUID mobility) {
            return entries.where(each -> mobility.equals(each.mobility()))
                    .map(each -> new Weight(each.persons(), each.semesters(), each.months()))
                    .reduce(Weight.NOTHING, Weight::plus);
        }

        @Override
        public Optional<Mobility> mobilityByCode(String code) {
            return lockMobility(code);
        }

        @Override
        public Optional<Nomination> lock(String code) {
            return table.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<Mobility> lockMobility(String code) {
            return mobilities.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<Mobility> lockMobility(UUID id) {
            return mobilities.first(each -> each.id().equals(id));
        }

        @Override
        public Optional<Nomination> byId(UUID id) {
            return table.first(each -> each.id().equals(id));
        }

        @Override
        public Optional<Mobility> mobilityOf(UUID nomination) {
            return mobilities.first(each -> each.nomination().equals(nomination));
        }

        @Override
        public boolean isNominated(Nomination.Place place, EmailAddress email) {
            return table.first(each -> each.place().agreement().equals(place.agreement())
                            && each.place().condition().equals(place.condition())
                            && each.place().year().equals(place.year())
                            && each.nominee().email().equals(email)
                            && (each.state().holdsPlace() || each.state() == NominationState.UNCONFIRMED))
                    .isPresent();
        }

        @Override
        public List<Nomination> ofPerson(UUID account, EmailAddress email) {
            return table.where(each -> {
                        var person = each.nominee();
                        return person.account() == null
                                ? person.email().equals(email)
                                : account.equals(person.account());
                    })
                    .sorted(Comparator.comparing(Nomination::nominatedAt))
                    .toList();
        }
    }

    /** Events of stays, and requests for longer ones. */
    public static final class MemoryStayEvents implements StayEvents {

        private static final Set<StayEventKind> ENDS =
                EnumSet.of(StayEventKind.EARLY_RETURN, StayEventKind.DEPARTURE, StayEventKind.NO_SHOW);

        public final MemoryTable<StayEvent> table = new MemoryTable<StayEvent>()
                .unique(each -> !each.isCorrected() && each.kind() == StayEventKind.ARRIVAL ? each.mobility() : null)
                .unique(each -> !each.isCorrected() && ENDS.contains(each.kind()) ? each.mobility() : null);
        public final MemoryTable<StayExtension> extensions = new MemoryTable<StayExtension>()
                .unique(each -> each.state() == ExtensionState.ASKED ? each.mobility() : null);

        @Override
        public void add(StayEvent event) {
            table.add(event);
        }

        @Override
        public void correct(StayEvent event) {
            event.correct();
        }

        @Override
        public void add(StayExtension extension) {
            extensions.add(extension);
        }

        @Override
        public List<StayEvent> of(UUID mobility) {
            return table.where(each -> each.mobility().equals(mobility))
                    .sorted(Comparator.comparing(StayEvent::day).thenComparing(StayEvent::recordedAt))
                    .toList();
        }

        @Override
        public Optional<StayExtension> latestExtension(UUID mobility) {
            return extensions
                    .where(each -> each.mobility().equals(mobility))
                    .max(Comparator.comparing(StayExtension::askedAt));
        }
    }

    /** Corrections that the other side confirms. */
    public static final class MemoryCorrections implements Corrections {

        public final MemoryTable<Correction> table = new MemoryTable<Correction>()
                .unique(Correction::code)
                .unique(each -> each.state() == CorrectionState.PROPOSED ? each.mobility() : null);

        @Override
        public void add(Correction correction) {
            table.add(correction);
        }

        @Override
        public Optional<Correction> lock(String code) {
            return table.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<Correction> openOf(UUID mobility) {
            return table.first(each -> mobility.equals(each.mobility()) && each.state() == CorrectionState.PROPOSED);
        }
    }

    /** Addresses abroad and emergency contacts. */
    public static final class MemoryStayContacts implements StayContacts {

        public final MemoryTable<StayContact> table = new MemoryTable<StayContact>().unique(StayContact::mobility);

        @Override
        public void add(StayContact contact) {
            table.add(contact);
        }

        @Override
        public Optional<StayContact> of(UUID mobility) {
            return table.first(each -> each.mobility().equals(mobility));
        }
    }

    /** Invitations and their approvals. */
    public static final class MemoryInvitations implements ScholarInvitations {

        public final MemoryTable<ScholarInvitation> table = new MemoryTable<ScholarInvitation>()
                .unique(ScholarInvitation::code)
                .unique(ScholarInvitation::nomination);
        public final MemoryTable<InvitationApproval> approvals =
                new MemoryTable<InvitationApproval>().unique(each -> List.of(each.invitation(), each.kind()));

        @Override
        public void add(ScholarInvitation invitation) {
            table.add(invitation);
        }

        @Override
        public void add(InvitationApproval approval) {
            approvals.add(approval);
        }

        @Override
        public Optional<ScholarInvitation> byId(UUID id) {
            return table.first(each -> each.id().equals(id));
        }

        @Override
        public Optional<ScholarInvitation> byCode(String code) {
            return table.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<ScholarInvitation> lock(String code) {
            return byCode(code);
        }

        @Override
        public List<InvitationApproval> approvals(UUID invitation) {
            return approvals
                    .where(each -> each.invitation().equals(invitation))
                    .sorted(Comparator.comparing(InvitationApproval::kind))
                    .toList();
        }
    }

    /** Calls with their applications. */
    public static final class MemoryCalls implements Calls, CallApplications {

        public final MemoryTable<ExchangeCall> table = new MemoryTable<ExchangeCall>().unique(ExchangeCall::slug);
        public final MemoryTable<Application> applications = new MemoryTable<Application>()
                .unique(Application::code)
                .unique(each -> each.state().isLive() ? List.of(each.call(), each.account()) : null);

        @Override
        public void add(ExchangeCall call) {
            table.add(call);
        }

        @Override
        public void add(Application application) {
            applications.add(application);
        }

        @Override
        public void delete(ExchangeCall draft) {
            table.deleteIf(draft::equals);
        }

        @Override
        public Optional<ExchangeCall> bySlug(Slug slug) {
            return table.first(each -> each.slug().equals(slug));
        }

        @Override
        public Optional<ExchangeCall> lock(Slug slug) {
            return bySlug(slug);
        }

        @Override
        public Optional<ExchangeCall> byId(UUID id) {
            return table.first(each -> each.id().equals(id));
        }

        @Override
        public Slug freeSlug(Slug wanted) {
            var free = wanted;
            for (int number = 2; bySlug(free).isPresent() || RESERVED_SLUGS.contains(free); number++) {
                free = wanted.numbered(number);
            }
            return free;
        }

        @Override
        public Optional<Application> lockApplication(String code) {
            return applications.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<Application> application(UUID id) {
            return applications.first(each -> each.id().equals(id));
        }

        @Override
        public Optional<Application> application(String code) {
            return lockApplication(code);
        }

        @Override
        public Optional<Application> live(UUID call, UUID account) {
            return applications.first(each -> each.call().equals(call)
                    && each.account().equals(account)
                    && each.state().isLive());
        }

        @Override
        public List<Application> all(UUID call) {
            return applications
                    .where(each -> each.call().equals(call))
                    .sorted(Comparator.comparing(Application::code))
                    .toList();
        }

        @Override
        public List<Application> submitted(UUID call) {
            return applications
                    .where(each -> each.call().equals(call) && each.state() == ApplicationState.SUBMITTED)
                    .sorted(Comparator.comparing(Application::code))
                    .toList();
        }

        @Override
        public Optional<ExchangeCall> lockById(UUID id) {
            return byId(id);
        }

        @Override
        public Optional<UUID> callOf(String application) {
            return lockApplication(application).map(Application::call);
        }

        @Override
        public List<Application> reserve(UUID call) {
            return applications
                    .where(each -> each.call().equals(call) && each.state() == ApplicationState.RESERVE)
                    .sorted(Comparator.comparing(MemoryCalls::rank)
                            .reversed()
                            .thenComparing(Application::submittedAt)
                            .thenComparing(Application::code))
                    .toList();
        }

        private static BigDecimal rank(Application application) {
            var score = application.score();
            return score == null ? BigDecimal.ONE.negate() : score;
        }

        @Override
        public List<ExchangeCall> lockWaitingFor(UUID agreement, String condition, AcademicYear year) {
            return table.where(each -> each.releasedAt() != null
                            && each.year().equals(year)
                            && each.places().stream()
                                    .anyMatch(place -> place.agreement().equals(agreement)
                                            && place.condition().equals(condition))
                            && !reserve(each.id()).isEmpty())
                    .sorted(Comparator.comparing(ExchangeCall::id))
                    .toList();
        }

        @Override
        public List<Application> ofPerson(UUID account) {
            return applications
                    .where(each -> each.account().equals(account))
                    .sorted(Comparator.comparing(Application::appliedAt).reversed())
                    .toList();
        }
    }

    /** Reviews, and what people say of their studies. */
    public static final class MemoryReviews implements Reviews {

        public final MemoryTable<Review> table =
                new MemoryTable<Review>().unique(each -> List.of(each.application(), each.reviewer()));
        public final MemoryTable<ReviewerConflict> conflicts =
                new MemoryTable<ReviewerConflict>().unique(each -> List.of(each.application(), each.reviewer()));
        public final MemoryTable<ResultAppeal> appeals =
                new MemoryTable<ResultAppeal>().unique(ResultAppeal::application);
        public final MemoryTable<Qualifications> stated =
                new MemoryTable<Qualifications>().unique(Qualifications::account);

        @Override
        public void add(Review review) {
            table.add(review);
        }

        @Override
        public Optional<Review> by(UUID reviewer, UUID application) {
            return table.first(each ->
                    each.reviewer().equals(reviewer) && each.application().equals(application));
        }

        @Override
        public List<Review> of(UUID application) {
            return table.where(each -> each.application().equals(application))
                    .sorted(Comparator.comparing(Review::reviewedAt))
                    .toList();
        }

        @Override
        public void add(ReviewerConflict conflict) {
            conflicts.add(conflict);
        }

        @Override
        public boolean hasConflict(UUID reviewer, UUID application) {
            return conflicts
                    .first(each -> each.reviewer().equals(reviewer)
                            && each.application().equals(application))
                    .isPresent();
        }

        @Override
        public void add(ResultAppeal appeal) {
            appeals.add(appeal);
        }

        @Override
        public Optional<ResultAppeal> appeal(UUID application) {
            return appeals.first(each -> each.application().equals(application));
        }

        @Override
        public void add(Qualifications qualifications) {
            stated.add(qualifications);
        }

        @Override
        public Optional<Qualifications> qualifications(UUID account) {
            return stated.first(each -> each.account().equals(account));
        }
    }

    /** References for applications; an address is asked once for an application, unless the request was taken back or declined. */
    public static final class MemoryReferences implements References {

        public final MemoryTable<Reference> table = new MemoryTable<Reference>()
                .unique(Reference::code)
                .unique(each -> each.state().counts() ? List.of(each.application(), each.email()) : null);

        @Override
        public void add(Reference reference) {
            table.add(reference);
        }

        @Override
        public Optional<Reference> byCode(String code) {
            return table.first(each -> each.code().equals(code));
        }

        @Override
        public Optional<Reference> lock(String code) {
            return byCode(code);
        }

        @Override
        public Optional<Reference> byId(UUID id) {
            return table.first(each -> each.id().equals(id));
        }

        @Override
        public List<Reference> of(UUID application) {
            return table.where(each -> each.application().equals(application))
                    .sorted(Comparator.comparing(Reference::requestedAt))
                    .toList();
        }

        @Override
        public void remove(Reference reference) {
            table.deleteIf(each -> each.id().equals(reference.id()));
        }
    }

    /** What becomes of what depends on agreements that end; one decision each. */
    public static final class MemoryEndingDecisions implements EndingDecisions {

        public final MemoryTable<EndingDecision> table =
                new MemoryTable<EndingDecision>().unique(each -> List.of(each.agreement(), each.kind(), each.thing()));

        @Override
        public void add(EndingDecision decision) {
            table.add(decision);
        }

        @Override
        public Optional<EndingDecision> about(UUID agreement, DependentKind kind, UUID thing) {
            return table.first(each -> each.agreement().equals(agreement)
                    && each.kind() == kind
                    && each.thing().equals(thing));
        }
    }
}
