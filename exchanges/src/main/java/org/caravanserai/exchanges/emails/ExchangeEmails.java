package org.caravanserai.exchanges.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.ExchangePeople;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.jspecify.annotations.Nullable;

/** Writes to the offices of the other side what has happened to agreements and nominations. */
@ApplicationScoped
public class ExchangeEmails {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final EmailRateLimit outbox;
    private final ExchangePeople people;
    private final Organizations organizations;
    private final PartnersByLink partners;
    private final Accounts accounts;
    private final Agreements agreements;

    @Inject
    public ExchangeEmails(
            EmailRateLimit outbox,
            ExchangePeople people,
            Organizations organizations,
            PartnersByLink partners,
            Accounts accounts,
            Agreements agreements) {
        this.agreements = agreements;
        this.accounts = accounts;
        this.outbox = outbox;
        this.people = people;
        this.organizations = organizations;
        this.partners = partners;
    }

    /**
     * A party has proposed an agreement or another version of it.
     *
     * @param by the party
     */
    public void proposed(Agreement agreement, UUID by, AgreementTerms terms, @Nullable String note) {
        aboutAgreement(
                agreement,
                ExchangeEmail.AGREEMENT_PROPOSED,
                others(agreement, by),
                by,
                terms,
                Map.of("note", Objects.requireNonNullElse(note, "")));
    }

    /** A party has approved the latest version, with which it may have come into force. */
    public void approved(Agreement agreement, UUID by, AgreementTerms terms) {
        boolean inForce = Objects.equals(agreement.revisionInForce(), agreement.revision());
        aboutAgreement(
                agreement,
                inForce ? ExchangeEmail.AGREEMENT_IN_FORCE : ExchangeEmail.AGREEMENT_APPROVED,
                inForce ? agreement.parties().stream() : others(agreement, by),
                by,
                terms,
                Map.of());
    }

    /** A party has given notice. */
    public void noticeGiven(
            Agreement agreement, UUID by, AgreementTerms terms, AcademicYear last, @Nullable String why) {
        aboutAgreement(
                agreement,
                ExchangeEmail.AGREEMENT_NOTICE,
                others(agreement, by),
                by,
                terms,
                Map.of("year", last.toString(), "note", Objects.requireNonNullElse(why, "")));
    }

    /** The party that proposed this version has withdrawn it. */
    public void versionWithdrawn(Agreement agreement, Revision version, String note) {
        aboutAgreement(
                agreement,
                version.number(),
                ExchangeEmail.AGREEMENT_VERSION_WITHDRAWN,
                others(agreement, version.proposedBy()),
                version.proposedBy(),
                version.terms(),
                Map.of("note", note));
    }

    /** Whether somebody acts for the party, with an account or by a link to the agreement, who can be written to. */
    boolean reaches(UUID agreement, UUID party) {
        return !people.officers(party).isEmpty() || partners.any(agreement, party);
    }

    private static Stream<UUID> others(Agreement agreement, UUID party) {
        return agreement.parties().stream().filter(each -> !each.equals(party));
    }

    void aboutAgreement(
            Agreement agreement,
            ExchangeEmail template,
            Stream<UUID> parties,
            UUID by,
            AgreementTerms terms,
            Map<String, String> more) {
        aboutAgreement(agreement, agreement.revision(), template, parties, by, terms, more);
    }

    private void aboutAgreement(
            Agreement agreement,
            int version,
            ExchangeEmail template,
            Stream<UUID> parties,
            UUID by,
            AgreementTerms terms,
            Map<String, String> more) {
        var happening = "agreement:" + agreement.id() + ":" + version + ":" + template + ":" + by;
        parties.forEach(party -> {
            Function<Recipient, Map<String, String>> arguments = recipient -> {
                var language = recipient.language().value();
                var filled = new LinkedHashMap<>(Map.of(
                        "agreement", terms.title().in(language),
                        "code", agreement.code(),
                        "party", name(by).in(language),
                        "link", "/manage/exchanges/agreements/" + agreement.code()));
                filled.putAll(more);
                return filled;
            };
            put(template, happening, people.officers(party), arguments);
            toPartners(template, happening, agreement.id(), party, "", arguments);
        });
    }

    /**
     * Writes to people who act for the party by a link, where the template has one for them.
     *
     * @param below what follows the address of the agreement in that of the page
     */
    private void toPartners(
            ExchangeEmail template,
            String happening,
            UUID agreement,
            UUID party,
            String below,
            Function<Recipient, Map<String, String>> arguments) {
        template.byLink().ifPresent(own -> partners.of(agreement, party)
                .forEach(partner -> put(own, happening + ":link", List.of(partner.recipient()), recipient -> {
                    var filled = new LinkedHashMap<>(arguments.apply(recipient));
                    filled.put("link", partner.path() + below);
                    filled.put("until", partner.until().atZone(ZoneOffset.UTC).toString());
                    return filled;
                })));
    }

    /** A person was nominated: the receiving side has to decide. */
    public void nominated(Nomination nomination) {
        aboutNomination(
                nomination,
                ExchangeEmail.NOMINATION_RECEIVED,
                nomination.place().to(),
                nomination.place().from());
        toNominee(nomination, ExchangeEmail.YOU_WERE_NOMINATED);
    }

    private Recipient recipient(Nominee person) {
        return Optional.ofNullable(person.account())
                .flatMap(accounts::byId)
                .map(ExchangeEmails::recipient)
                .orElseGet(() -> new Recipient(person.email(), person.name().full(), ENGLISH));
    }

    private static Recipient recipient(Account account) {
        var language = account.profile().preferredLanguage().value();
        return Recipient.of(account.email(), account.name().in(language), language);
    }

    /** The person hears of it, too; whoever has no account is led to where one is made with this address. */
    private void toNominee(Nomination nomination, ExchangeEmail template) {
        toNominee(nomination, template, Objects.requireNonNullElse(nomination.comment(), ""));
    }

    private void toNominee(Nomination nomination, ExchangeEmail template, String note) {
        var person = nomination.nominee();
        var place = nomination.place();
        boolean known = person.account() != null;
        put(template, "nominee:" + nomination.proposal() + ":" + template, List.of(recipient(person)), recipient -> {
            var language = recipient.language().value();
            return Map.of(
                    "party", name(place.from()).in(language),
                    "host", name(place.to()).in(language),
                    "year", place.year().toString(),
                    "note", note,
                    "link", known ? "/my" : "/sign-up");
        });
    }

    /** The receiving side has decided. */
    public void decided(Nomination nomination) {
        aboutNomination(
                nomination,
                nomination.state() == NominationState.ACCEPTED
                        ? ExchangeEmail.NOMINATION_ACCEPTED
                        : ExchangeEmail.NOMINATION_REJECTED,
                nomination.place().from(),
                nomination.place().to());
        toNominee(
                nomination,
                nomination.state() == NominationState.ACCEPTED
                        ? ExchangeEmail.YOU_WERE_ACCEPTED
                        : ExchangeEmail.YOU_WERE_NOT_ACCEPTED);
    }

    /** A nomination beyond the places was asked for: the other side confirms or refuses it. */
    public void exceptionAsked(Nomination nomination, UUID confirming, String why) {
        aboutNomination(
                nomination,
                ExchangeEmail.EXCEPTION_ASKED,
                confirming,
                nomination.place().from(),
                why);
    }

    /** The side that asked for a nomination beyond the places hears what became of it. */
    public void exceptionDecided(Nomination nomination, UUID confirming, boolean confirmed) {
        aboutNomination(
                nomination,
                confirmed ? ExchangeEmail.EXCEPTION_CONFIRMED : ExchangeEmail.EXCEPTION_REFUSED,
                nomination.place().from(),
                confirming);
    }

    /** The sending side has taken a nomination back. */
    public void cancelled(Nomination nomination, @Nullable String why) {
        var note = Objects.requireNonNullElse(why, "");
        var place = nomination.place();
        aboutNomination(nomination, ExchangeEmail.NOMINATION_CANCELLED, place.to(), place.from(), note);
        toNominee(nomination, ExchangeEmail.YOUR_NOMINATION_WAS_CANCELLED, note);
    }

    /**
     * Something was recorded about a stay: the sides that did not record it and the person hear of it.
     *
     * @param sides of the two organizations those that did not record it
     * @param note days and reasons
     */
    public void stayRecorded(
            Nomination nomination, List<UUID> sides, MobilityAction action, @Nullable String note, Instant at) {
        var happening = "stay:" + nomination.id() + ":" + action + ":" + at;
        var person = nomination.nominee();
        var said = Objects.requireNonNullElse(note, "");
        for (var side : sides) {
            put(
                    ExchangeEmail.STAY_RECORDED,
                    happening,
                    people.officers(side),
                    recipient -> Map.of(
                            "person",
                            person.name().full(),
                            "happened",
                            action.name(),
                            "note",
                            said,
                            "link",
                            "/manage/exchanges/nominations/" + nomination.code()));
        }
        boolean known = person.account() != null;
        put(
                ExchangeEmail.YOUR_STAY_RECORDED,
                happening,
                List.of(recipient(person)),
                recipient -> Map.of(
                        "host",
                        name(nomination.place().to()).in(recipient.language().value()),
                        "happened",
                        action.name(),
                        "note",
                        said,
                        "link",
                        known ? "/my" : "/sign-up"));
    }

    /** The invited scholar has answered, or the host has decided against the invitation: who invites and the officers of the host hear it. */
    public void answered(ScholarInvitation invitation, InvitationAction action, @Nullable String note) {
        var inviter = Optional.ofNullable(invitation.inviter())
                .flatMap(accounts::byId)
                .map(ExchangeEmails::recipient);
        var all = new LinkedHashSet<>(people.officers(invitation.place().to()));
        inviter.ifPresent(all::add);
        put(
                ExchangeEmail.INVITATION_ANSWERED,
                "invitation:" + invitation.id() + ":" + action,
                List.copyOf(all),
                recipient -> Map.of(
                        "person",
                        invitation.scholar().name().full(),
                        "happened",
                        action.name(),
                        "note",
                        Objects.requireNonNullElse(note, ""),
                        "link",
                        "/manage/exchanges/invitations/" + invitation.code()));
    }

    /** The host has withdrawn an invitation that the scholar knew. */
    public void withdrawn(ScholarInvitation invitation, @Nullable String note) {
        put(
                ExchangeEmail.INVITATION_WITHDRAWN,
                "invitation:" + invitation.id() + ":withdrawn",
                List.of(recipient(invitation.scholar())),
                recipient -> Map.of(
                        "party",
                        name(invitation.place().to()).in(recipient.language().value()),
                        "year",
                        invitation.place().year().toString(),
                        "note",
                        Objects.requireNonNullElse(note, ""),
                        "link",
                        "/my/invitations/" + invitation.code()));
    }

    /** The faculty of the host has approved an invitation: the scholar answers. */
    public void invited(ScholarInvitation invitation) {
        var scholar = invitation.scholar();
        outbox.require(ExchangeEmail.SCHOLAR_INVITED, scholar.email());
        put(
                ExchangeEmail.SCHOLAR_INVITED,
                "invitation:" + invitation.id(),
                List.of(new Recipient(scholar.email(), scholar.name().full(), ENGLISH)),
                recipient -> Map.of(
                        "party",
                                name(invitation.place().to())
                                        .in(recipient.language().value()),
                        "inviter", invitation.inviterName(),
                        "year", invitation.place().year().toString(),
                        "link", "/my/invitations/" + invitation.code()));
    }

    /** One side requests an extension: the other one has to confirm it. */
    public void extensionAsked(Nomination nomination, StayExtension extension) {
        var place = nomination.place();
        var asked = extension.askedBy().equals(place.to()) ? place.from() : place.to();
        put(
                ExchangeEmail.EXTENSION_ASKED,
                "extension:" + extension.id(),
                people.officers(asked),
                recipient -> Map.of(
                        "person", nomination.nominee().name().full(),
                        "party",
                                name(extension.askedBy())
                                        .in(recipient.language().value()),
                        "lastDay", extension.until().toString(),
                        "note", extension.reason(),
                        "link", "/manage/exchanges/nominations/" + nomination.code()));
    }

    /** One side proposes a correction: the other one confirms or refuses it. */
    public void correctionProposed(Correction correction) {
        aboutCorrection(
                correction,
                ExchangeEmail.CORRECTION_PROPOSED,
                correction.deciding(),
                correction.proposedBy(),
                correction.reason());
    }

    /** The side that proposed a correction hears what became of it. */
    public void correctionDecided(Correction correction) {
        aboutCorrection(
                correction,
                correction.state() == CorrectionState.CONFIRMED
                        ? ExchangeEmail.CORRECTION_CONFIRMED
                        : ExchangeEmail.CORRECTION_REFUSED,
                correction.proposedBy(),
                correction.deciding(),
                Objects.requireNonNullElse(correction.note(), ""));
    }

    private void aboutCorrection(Correction correction, ExchangeEmail template, UUID to, UUID by, String note) {
        var id = correction.direction().agreement();
        var agreement = agreements.byId(id).orElseThrow();
        var title = agreements
                .revision(id, agreement.revision())
                .map(revision -> revision.terms().title())
                .orElse(LocalizedText.EMPTY);
        var happening = "correction:" + correction.id() + ":" + template;
        Function<Recipient, Map<String, String>> arguments = recipient -> Map.of(
                "agreement", title.in(recipient.language().value()),
                "code", agreement.code(),
                "party", name(by).in(recipient.language().value()),
                "note", note,
                "link", "/manage/exchanges/corrections/" + correction.code());
        put(template, happening, people.officers(to), arguments);
        toPartners(template, happening, id, to, "/corrections/" + correction.code(), arguments);
    }

    private void aboutNomination(Nomination nomination, ExchangeEmail template, UUID to, UUID from) {
        aboutNomination(nomination, template, to, from, Objects.requireNonNullElse(nomination.comment(), ""));
    }

    private void aboutNomination(Nomination nomination, ExchangeEmail template, UUID to, UUID from, String note) {
        var happening = "nomination:" + nomination.proposal() + ":" + template;
        Function<Recipient, Map<String, String>> arguments = recipient -> Map.of(
                "person", nomination.nominee().name().full(),
                "party", name(from).in(recipient.language().value()),
                "year", nomination.place().year().toString(),
                "note", note,
                "link", "/manage/exchanges/nominations/" + nomination.code());
        put(template, happening, people.officers(to), arguments);
        toPartners(template, happening, nomination.place().agreement(), to, "/people/" + nomination.code(), arguments);
    }

    private LocalizedText name(UUID organization) {
        return organizations.byId(organization).map(Organization::displayName).orElse(LocalizedText.EMPTY);
    }

    private void put(
            ExchangeEmail template,
            String happening,
            List<Recipient> recipients,
            Function<Recipient, Map<String, String>> arguments) {
        outbox.putAll(recipients.stream()
                .map(recipient -> {
                    var filled = new LinkedHashMap<>(arguments.apply(recipient));
                    filled.keySet().retainAll(template.argumentNames());
                    return MailMessage.of(template, happening + ":" + recipient.address(), recipient, filled);
                })
                .toList());
    }
}
