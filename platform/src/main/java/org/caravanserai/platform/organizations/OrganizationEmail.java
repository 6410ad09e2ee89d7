package org.caravanserai.platform.organizations;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.WORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The emails about organizations and who may act for them. */
public enum OrganizationEmail implements MailTemplate {
    ORGANIZATION_VERIFIED(arg("organization", TEXT), arg("link", LINK)),
    ORGANIZATION_REFUSED(arg("organization", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** The authority agreed to a change of the identity of a verified organization, or did not. */
    ORGANIZATION_CHANGE_APPROVED(arg("organization", TEXT), arg("note", TEXT), arg("link", LINK)),
    ORGANIZATION_CHANGE_REFUSED(arg("organization", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** {@code days}: how long the link is good for; {@code until}: the last day of the role, blank when it has no end; {@code place}: where the role counts, blank for the whole organization. */
    MEMBERSHIP_INVITED(
            arg("organization", TEXT),
            arg("days", TEXT),
            arg("role", WORD),
            arg("place", TEXT),
            arg("until", TEXT),
            arg("may", WORD),
            arg("link", SECRET_LINK)),
    /** For who has invited: the person does not want the role. */
    MEMBERSHIP_DECLINED(
            arg("organization", TEXT), arg("person", TEXT), arg("role", WORD), arg("place", TEXT), arg("link", LINK)),
    /** For who has invited: the person has taken the role. */
    MEMBERSHIP_ACCEPTED(
            arg("organization", TEXT), arg("person", TEXT), arg("role", WORD), arg("place", TEXT), arg("link", LINK)),
    /** Confirms that a claimant can read email at the organization's domain. */
    MEMBERSHIP_CLAIMED(arg("organization", TEXT), arg("hours", TEXT), arg("link", SECRET_LINK)),
    /** Goes to those who decide. */
    MEMBERSHIP_REQUESTED(arg("organization", TEXT), arg("person", TEXT), arg("note", TEXT), arg("link", LINK)),
    MEMBERSHIP_REFUSED(arg("organization", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /**
     * {@code role}: the name of an {@link org.caravanserai.domain.access.OrganizationRole}; {@code until}: its last day, blank when it has no
     * end.
     */
    MEMBERSHIP_ADDED(
            arg("organization", TEXT),
            arg("role", WORD),
            arg("place", TEXT),
            arg("until", TEXT),
            arg("may", WORD),
            arg("link", LINK)),
    /** Somebody else has taken the role away; {@code reason} is blank when none was given. */
    MEMBERSHIP_ENDED(
            arg("organization", TEXT), arg("role", WORD), arg("place", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For who has given the role at one place: the person has given it up; {@code reason} is blank when none was given. */
    MEMBERSHIP_GIVEN_UP(
            arg("organization", TEXT),
            arg("person", TEXT),
            arg("role", WORD),
            arg("place", TEXT),
            arg("reason", TEXT),
            arg("link", LINK)),
    /** Somebody else has set another last day of the role; {@code until} is blank when it goes on without an end. */
    MEMBERSHIP_END_CHANGED(
            arg("organization", TEXT), arg("role", WORD), arg("place", TEXT), arg("until", TEXT), arg("link", LINK)),
    /** For the person and the managers: the last day of the role comes. */
    MEMBERSHIP_ENDS_SOON(
            arg("organization", TEXT),
            arg("person", TEXT),
            arg("role", WORD),
            arg("place", TEXT),
            arg("until", TEXT),
            arg("link", LINK)),
    /** The last day of the role is over. */
    MEMBERSHIP_OVER(
            arg("organization", TEXT), arg("role", WORD), arg("place", TEXT), arg("until", TEXT), arg("link", LINK)),
    /** For the managers: the authority has recorded that the organization no longer exists. */
    ORGANIZATION_CLOSED(arg("organization", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** For the managers of both: two records of the same organization are one now; {@code into}: the one that stays. */
    ORGANIZATION_MERGED(arg("organization", TEXT), arg("into", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    OrganizationEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** An account with the invited address sees and answers its invitations without the secret link. */
    @Override
    public boolean isNotice() {
        return this != MEMBERSHIP_CLAIMED;
    }

    @Override
    public boolean isOptional() {
        return this != MEMBERSHIP_INVITED && this != MEMBERSHIP_CLAIMED && topic().isOptional();
    }

    @Override
    public String noticeLink() {
        return this == MEMBERSHIP_INVITED ? "/my/roles" : "";
    }

    /** Apart from those of accounts: who invites an address must not keep its owner from a new password. */
    @Override
    public Set<OrganizationEmail> countedTogether() {
        return this == MEMBERSHIP_INVITED || this == MEMBERSHIP_CLAIMED
                ? Set.of(MEMBERSHIP_INVITED, MEMBERSHIP_CLAIMED)
                : Set.of();
    }

    @Override
    public EmailTopic topic() {
        return switch (this) {
            case MEMBERSHIP_REQUESTED -> PlatformTopic.ORGANIZATION_REQUESTS;
            default -> PlatformTopic.ORGANIZATION_DECISIONS;
        };
    }
}
