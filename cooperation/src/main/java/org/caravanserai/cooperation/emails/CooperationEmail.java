package org.caravanserai.cooperation.emails;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;

/** Every kind of email about cooperation. Names are stored with emails, so a constant must not be renamed. */
public enum CooperationEmail implements MailTemplate {
    /** For the author of a proposal: it is public, and an answer is promised. */
    PROPOSAL_ADMITTED(arg("proposal", TEXT), arg("answerBy", TEXT), arg("link", LINK)),
    /** For the author of a proposal: it does not become public. */
    PROPOSAL_NOT_ADMITTED(arg("proposal", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For the author of a proposal: it is taken up. */
    PROPOSAL_ADOPTED(arg("proposal", TEXT), arg("answer", TEXT), arg("link", LINK)),
    /** For the author of a proposal: it is not taken up. */
    PROPOSAL_DECLINED(arg("proposal", TEXT), arg("answer", TEXT), arg("link", LINK)),
    /** For a person outside a project: the benefit of a result waits to be confirmed or returned. */
    VERIFIER_ASKED(arg("project", TEXT), arg("result", TEXT), arg("organization", TEXT), arg("link", LINK)),
    /** For the parties that work on a project: evidence of a milestone was accepted; {@code milestone}: its number. */
    EVIDENCE_ACCEPTED(arg("project", TEXT), arg("milestone", TEXT), arg("link", LINK)),
    /** For the parties that work on a project: evidence of a milestone was returned. */
    EVIDENCE_RETURNED(arg("project", TEXT), arg("milestone", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For the parties that work on a project: the benefit of a result was confirmed from outside. */
    BENEFIT_VERIFIED(arg("project", TEXT), arg("result", TEXT), arg("link", LINK)),
    /** For the parties that work on a project: the benefit of a result was not confirmed. */
    BENEFIT_RETURNED(arg("project", TEXT), arg("result", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For keepers of the registry: a draft waits for a second person. */
    DRAFT_SUBMITTED(arg("title", TEXT), arg("maker", TEXT), arg("link", LINK)),
    /** For the maker of a draft: it was returned. */
    DRAFT_RETURNED(arg("title", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** For the maker of a draft: another keeper has published it. */
    DRAFT_PUBLISHED(arg("title", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    CooperationEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** Who keeps a project may ask anybody. */
    @Override
    public Set<CooperationEmail> countedTogether() {
        return this == VERIFIER_ASKED ? Set.of(VERIFIER_ASKED) : Set.of();
    }

    @Override
    public EmailTopic topic() {
        return switch (this) {
            case VERIFIER_ASKED, DRAFT_SUBMITTED -> CooperationTopic.COOPERATION_WORK;
            default -> CooperationTopic.COOPERATION_DECISIONS;
        };
    }
}
