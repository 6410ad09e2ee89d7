package org.caravanserai.exchanges.emails;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.WORD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;

/** Every kind of email about exchanges. Names are stored with emails, so a constant must not be renamed. */
public enum ExchangeEmail implements MailTemplate {
    /** Another party has proposed an agreement, or another version of it; {@code note}: why, blank when nothing was said. */
    AGREEMENT_PROPOSED(
            arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** Another party has approved the latest version; not all have yet. */
    AGREEMENT_APPROVED(arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("link", LINK)),
    /** All parties have approved the same version. */
    AGREEMENT_IN_FORCE(arg("agreement", TEXT), arg("code", TEXT), arg("link", LINK)),
    /** Another party has given notice; {@code year}: the last one with exchanges; {@code note}: why, blank when nothing was said. */
    AGREEMENT_NOTICE(
            arg("agreement", TEXT),
            arg("code", TEXT),
            arg("party", TEXT),
            arg("year", TEXT),
            arg("note", TEXT),
            arg("link", LINK)),
    /** Another party has recorded that it was signed on paper, on {@code signedOn}. */
    AGREEMENT_RECORDED(
            arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("signedOn", TEXT), arg("link", LINK)),
    /** Another party has confirmed that it was signed on paper. */
    AGREEMENT_CONFIRMED(arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("link", LINK)),
    /** Another party says that it was not signed like this; {@code note}: why. */
    AGREEMENT_DISPUTED(
            arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** The party that recorded a signature on paper has taken the record back. */
    AGREEMENT_RECORD_TAKEN_BACK(arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("link", LINK)),
    /** For a partner without an account; {@code officer}: who issued the link; {@code until}: when it ends. */
    AGREEMENT_LINK(
            arg("agreement", TEXT),
            arg("code", TEXT),
            arg("officer", TEXT),
            arg("until", MOMENT),
            arg("link", SECRET_LINK)),
    /** Another party has withdrawn the version that it had proposed; {@code note}: why, blank when nothing was said. */
    AGREEMENT_VERSION_WITHDRAWN(
            arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** As {@link #AGREEMENT_PROPOSED}, for a partner by a link; {@code until}: when it ends. */
    LINK_AGREEMENT_PROPOSED(
            arg("agreement", TEXT),
            arg("code", TEXT),
            arg("party", TEXT),
            arg("note", TEXT),
            arg("until", MOMENT),
            arg("link", SECRET_LINK)),
    /** As {@link #AGREEMENT_IN_FORCE}, for a partner by a link. */
    LINK_AGREEMENT_IN_FORCE(arg("agreement", TEXT), arg("code", TEXT), arg("until", MOMENT), arg("link", SECRET_LINK)),
    /** As {@link #AGREEMENT_RECORDED}, for a partner by a link. */
    LINK_AGREEMENT_RECORDED(
            arg("agreement", TEXT),
            arg("code", TEXT),
            arg("party", TEXT),
            arg("signedOn", TEXT),
            arg("until", MOMENT),
            arg("link", SECRET_LINK)),
    /** As {@link #NOMINATION_RECEIVED}, for a partner by a link. */
    LINK_NOMINATION_RECEIVED(
            arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("until", MOMENT), arg("link", SECRET_LINK)),
    /** As {@link #NOMINATION_ACCEPTED}, for a partner by a link. */
    LINK_NOMINATION_ACCEPTED(
            arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("until", MOMENT), arg("link", SECRET_LINK)),
    /** As {@link #NOMINATION_REJECTED}, for a partner by a link. */
    LINK_NOMINATION_REJECTED(
            arg("person", TEXT),
            arg("party", TEXT),
            arg("year", TEXT),
            arg("note", TEXT),
            arg("until", MOMENT),
            arg("link", SECRET_LINK)),
    /** For the receiving side. */
    NOMINATION_RECEIVED(arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("link", LINK)),
    /** For the sending side. */
    NOMINATION_ACCEPTED(arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("link", LINK)),
    /** For the sending side; {@code note}: why. */
    NOMINATION_REJECTED(
            arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the nominated person; {@code party}: the sending side; {@code host}: the receiving one. */
    YOU_WERE_NOMINATED(arg("party", TEXT), arg("host", TEXT), arg("year", TEXT), arg("link", LINK)),
    /** For the nominated person; {@code host}: has accepted. */
    YOU_WERE_ACCEPTED(arg("party", TEXT), arg("host", TEXT), arg("year", TEXT), arg("link", LINK)),
    /** For the nominated person; {@code host}: has not accepted; {@code note}: why. */
    YOU_WERE_NOT_ACCEPTED(
            arg("party", TEXT), arg("host", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the side that confirms a nomination beyond the places; {@code note}: why it is asked for. */
    EXCEPTION_ASKED(arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the side that asked for it: the nomination is made. */
    EXCEPTION_CONFIRMED(arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("link", LINK)),
    /** For the side that asked for it; {@code note}: why not. */
    EXCEPTION_REFUSED(arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the receiving side; {@code note}: why, blank when nothing was said. */
    NOMINATION_CANCELLED(
            arg("person", TEXT), arg("party", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the person whose nomination was taken back. */
    YOUR_NOMINATION_WAS_CANCELLED(
            arg("party", TEXT), arg("host", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the other side: something was recorded about a stay; {@code happened}: the name of a MobilityAction. */
    STAY_RECORDED(arg("person", TEXT), arg("happened", WORD), arg("note", TEXT), arg("link", LINK)),
    /** For the person who stays: something was recorded, which the person checks; {@code host}: where. */
    YOUR_STAY_RECORDED(arg("host", TEXT), arg("happened", WORD), arg("note", TEXT), arg("link", LINK)),
    /** For who invites a scholar, and the officers of the host; {@code happened}: the name of an InvitationAction. */
    INVITATION_ANSWERED(arg("person", TEXT), arg("happened", WORD), arg("note", TEXT), arg("link", LINK)),
    /** For the invited scholar: the host has withdrawn the invitation. */
    INVITATION_WITHDRAWN(arg("party", TEXT), arg("year", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the side that is asked for a longer stay; {@code lastDay}: of the stay; {@code note}: why. */
    EXTENSION_ASKED(
            arg("person", TEXT), arg("party", TEXT), arg("lastDay", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the side that confirms a correction of the ledger or of a day of a stay; {@code note}: why. */
    CORRECTION_PROPOSED(
            arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** As {@link #CORRECTION_PROPOSED}, for a partner by a link. */
    LINK_CORRECTION_PROPOSED(
            arg("agreement", TEXT),
            arg("code", TEXT),
            arg("party", TEXT),
            arg("note", TEXT),
            arg("until", MOMENT),
            arg("link", SECRET_LINK)),
    /** For the side that proposed a correction: it counts now. */
    CORRECTION_CONFIRMED(arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("link", LINK)),
    /** For the side that proposed a correction; {@code note}: why not. */
    CORRECTION_REFUSED(
            arg("agreement", TEXT), arg("code", TEXT), arg("party", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For a scholar whom the faculty of the host invites; {@code inviter}: who does. */
    SCHOLAR_INVITED(arg("party", TEXT), arg("inviter", TEXT), arg("year", TEXT), arg("link", LINK)),
    /** For the applicant; {@code deadline}: of the call. */
    APPLICATION_SUBMITTED(arg("call", TEXT), arg("application", TEXT), arg("deadline", MOMENT), arg("link", LINK)),
    /** For the applicant; {@code answerBy}: the end of the offer. */
    PLACE_OFFERED(arg("call", TEXT), arg("application", TEXT), arg("answerBy", MOMENT), arg("link", LINK)),
    /** For the applicant. */
    APPLICATION_ON_RESERVE(arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For whoever has begun or submitted an application; {@code deadline}: the later one. */
    CALL_EXTENDED(arg("call", TEXT), arg("application", TEXT), arg("deadline", MOMENT), arg("link", LINK)),
    /** For whoever has begun an application and can no longer submit it. */
    CALL_CLOSED(arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For whoever has begun or submitted an application; {@code note}: why. */
    CALL_CANCELLED(arg("call", TEXT), arg("application", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the applicant whose offer was not answered in time. */
    OFFER_LAPSED(arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For the applicant whose appeal was decided; {@code note}: why. */
    APPEAL_UPHELD(arg("call", TEXT), arg("application", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the applicant whose appeal was decided; {@code note}: why. */
    APPEAL_DISMISSED(arg("call", TEXT), arg("application", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the applicant. */
    APPLICATION_REJECTED(arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For the officers of a call: the applicant has accepted the offered place. */
    OFFER_ACCEPTED(arg("person", TEXT), arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For the officers of a call: the applicant asks to have the result reconsidered. */
    APPEAL_FILED(arg("person", TEXT), arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /**
     * For the officers of a call for people of their organization: nothing proves that the applicant is one. Once a day and call; {@code
     * person}: the first of them.
     */
    APPLICANT_TO_CONFIRM(arg("person", TEXT), arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For the applicant: an officer has confirmed that they belong to the organization. */
    APPLICANT_CONFIRMED(arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For the applicant, who does not belong to the organization as an officer says; {@code note}: why. */
    APPLICANT_NOT_CONFIRMED(arg("call", TEXT), arg("application", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the officers of a call: the applicant has withdrawn. */
    APPLICATION_WITHDRAWN(arg("person", TEXT), arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For a referee without an account; {@code person}: the applicant; {@code until}: when the link ends. */
    REFERENCE_ASKED(arg("person", TEXT), arg("call", TEXT), arg("until", MOMENT), arg("link", SECRET_LINK)),
    /** Like {@link #REFERENCE_ASKED}, as a reminder from the applicant. */
    REFERENCE_REMINDER(arg("person", TEXT), arg("call", TEXT), arg("until", MOMENT), arg("link", SECRET_LINK)),
    /** For the applicant; {@code person}: the referee. */
    REFERENCE_ARRIVED(arg("person", TEXT), arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For the applicant; {@code person}: the referee, who does not write a reference. */
    REFERENCE_DECLINED(arg("person", TEXT), arg("call", TEXT), arg("application", TEXT), arg("link", LINK)),
    /** For the nominee; {@code party}: the receiving organization. */
    ACCEPTANCE_LETTER_READY(arg("party", TEXT), arg("number", TEXT), arg("link", LINK)),
    /** For the nominee; {@code party}: the receiving organization. */
    VISA_INVITATION_READY(arg("party", TEXT), arg("number", TEXT), arg("link", LINK)),
    /** For who stays or has stayed: the arrival or the stay is certified; {@code party}: the receiving organization. */
    STAY_CERTIFICATE_READY(arg("party", TEXT), arg("number", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    ExchangeEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    /** The same for a partner who acts by a link; empty where partners are not written to. */
    Optional<ExchangeEmail> byLink() {
        var name = "LINK_" + name();
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** What officers and applicants have sent to whom they name. */
    @Override
    public Set<ExchangeEmail> countedTogether() {
        return switch (this) {
            case AGREEMENT_PROPOSED, LINK_AGREEMENT_PROPOSED, AGREEMENT_LINK, SCHOLAR_INVITED -> Set.of(this);
            case REFERENCE_ASKED, REFERENCE_REMINDER -> Set.of(REFERENCE_ASKED, REFERENCE_REMINDER);
            default -> Set.of();
        };
    }

    @Override
    public EmailTopic topic() {
        return switch (this) {
            case APPLICATION_SUBMITTED,
                    CALL_EXTENDED,
                    REFERENCE_ARRIVED,
                    YOUR_STAY_RECORDED,
                    ACCEPTANCE_LETTER_READY,
                    VISA_INVITATION_READY,
                    STAY_CERTIFICATE_READY -> ExchangeTopic.EXCHANGE_PAPERS;
            case AGREEMENT_PROPOSED,
                    AGREEMENT_APPROVED,
                    AGREEMENT_RECORDED,
                    CORRECTION_PROPOSED,
                    NOMINATION_RECEIVED,
                    EXCEPTION_ASKED,
                    EXTENSION_ASKED,
                    STAY_RECORDED -> ExchangeTopic.PARTNER_WORK;
            case OFFER_ACCEPTED, APPEAL_FILED, APPLICANT_TO_CONFIRM, APPLICATION_WITHDRAWN ->
                ExchangeTopic.APPLICATION_WORK;
            case AGREEMENT_IN_FORCE,
                    AGREEMENT_NOTICE,
                    AGREEMENT_CONFIRMED,
                    AGREEMENT_DISPUTED,
                    AGREEMENT_RECORD_TAKEN_BACK,
                    AGREEMENT_LINK,
                    AGREEMENT_VERSION_WITHDRAWN,
                    CORRECTION_CONFIRMED,
                    CORRECTION_REFUSED,
                    NOMINATION_ACCEPTED,
                    NOMINATION_REJECTED,
                    NOMINATION_CANCELLED,
                    EXCEPTION_CONFIRMED,
                    EXCEPTION_REFUSED,
                    INVITATION_ANSWERED,
                    LINK_AGREEMENT_PROPOSED,
                    LINK_AGREEMENT_IN_FORCE,
                    LINK_AGREEMENT_RECORDED,
                    LINK_NOMINATION_RECEIVED,
                    LINK_NOMINATION_ACCEPTED,
                    LINK_NOMINATION_REJECTED,
                    LINK_CORRECTION_PROPOSED -> ExchangeTopic.EXCHANGE_DECISIONS;
            default -> ExchangeTopic.EXCHANGE_RESULTS;
        };
    }
}
