package org.caravanserai.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.notices.ParticipantEmails;

/** Emails to authors, reviewers and organizers about contributions. */
@ApplicationScoped
class ContributionEmails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final EventPeople people;

    @Inject
    ContributionEmails(Outbox outbox, Accounts accounts, EventPeople people) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.people = people;
    }

    /** To who has a draft. */
    void extended(AcademicEvent event, ContributionCall call, EventContribution draft, String reason) {
        var until = call.closesAt().atZone(event.schedule().timeZone()).toString();
        toAuthor(
                event,
                draft,
                EventEmail.CONTRIBUTIONS_EXTENDED,
                "extended:" + call.closesAt(),
                Map.of("closesAt", until, "reason", reason));
    }

    /** To who has a draft. */
    void closed(AcademicEvent event, ContributionCall call, EventContribution draft, String reason) {
        toAuthor(event, draft, EventEmail.CONTRIBUTIONS_CLOSED, "closed:" + call.closesAt(), Map.of("reason", reason));
    }

    void submitted(AcademicEvent event, EventContribution contribution) {
        toAuthor(
                event,
                contribution,
                EventEmail.CONTRIBUTION_SUBMITTED,
                "submitted",
                Map.of("code", contribution.code()));
    }

    /** To the organizers. */
    void withdrawn(AcademicEvent event, EventContribution contribution, String reason) {
        toOrganizers(event, contribution, EventEmail.CONTRIBUTION_WITHDRAWN, "withdrawn", reason);
    }

    /** To the reviewer. */
    void assigned(AcademicEvent event, EventContribution contribution, ContributionReview review) {
        account(
                review.reviewer(),
                reviewer -> message(
                        event,
                        EventEmail.REVIEW_ASSIGNED,
                        "contribution-review:" + review.id() + ":assigned",
                        reviewer,
                        Map.of("title", contribution.content().title(), "link", "/my/reviews/" + contribution.code())));
    }

    /** To the reviewer, once for all of these reviews, which are the reviewer's own. */
    void assigned(AcademicEvent event, List<String> titles, List<ContributionReview> reviews) {
        if (reviews.isEmpty()) {
            return;
        }
        var first = reviews.get(0);
        account(
                first.reviewer(),
                reviewer -> message(
                        event,
                        EventEmail.REVIEWS_ASSIGNED,
                        "contribution-review:" + first.id() + ":assigned-together",
                        reviewer,
                        Map.of(
                                "count",
                                String.valueOf(reviews.size()),
                                "titles",
                                String.join("\n", titles),
                                "link",
                                "/my/reviews")));
    }

    /** To the organizers, who ask somebody else. */
    void declined(AcademicEvent event, EventContribution contribution, ContributionReview review, String reason) {
        toOrganizers(event, contribution, EventEmail.REVIEW_DECLINED, "review-declined:" + review.id(), reason);
    }

    /** To the author, with what reviewers have written for the authors. */
    void decided(AcademicEvent event, ContributionCall call, EventContribution contribution, List<String> comments) {
        var template =
                switch (contribution.state()) {
                    case ACCEPTED -> EventEmail.CONTRIBUTION_ACCEPTED;
                    case WAITLISTED -> EventEmail.CONTRIBUTION_WAITLISTED;
                    default -> EventEmail.CONTRIBUTION_REJECTED;
                };
        account(contribution.account(), author -> {
            var arguments = new TreeMap<String, String>();
            arguments.put("title", contribution.content().title());
            arguments.put("comments", String.join("\n\n", comments));
            arguments.put("link", "/my/contributions/" + contribution.code());
            if (template == EventEmail.CONTRIBUTION_ACCEPTED) {
                var type = call.terms().typeName(contribution.type());
                arguments.put("type", type.in(author.language().value()));
            }
            return message(
                    event,
                    template,
                    "contribution:" + contribution.id() + ":decided:" + contribution.state(),
                    author,
                    arguments);
        });
    }

    /** To the author: when and where it is in the programme that is public now. */
    void scheduled(AcademicEvent event, EventContribution contribution, ProgrammeSession session) {
        var start = session.start().atZoneSameInstant(event.schedule().timeZone());
        toAuthor(
                event,
                contribution,
                EventEmail.CONTRIBUTION_SCHEDULED,
                "scheduled:" + session.start().toInstant() + ":" + session.room(),
                Map.of("startsAt", start.toString(), "place", session.room()));
    }

    private void toAuthor(
            AcademicEvent event,
            EventContribution contribution,
            MailTemplate template,
            String happening,
            Map<String, String> more) {
        var arguments = new TreeMap<>(more);
        arguments.put("title", contribution.content().title());
        arguments.put("link", "/my/contributions/" + contribution.code());
        account(
                contribution.account(),
                author -> message(
                        event, template, "contribution:" + contribution.id() + ":" + happening, author, arguments));
    }

    private void toOrganizers(
            AcademicEvent event,
            EventContribution contribution,
            MailTemplate template,
            String happening,
            String reason) {
        people.organizers(event.organizer(), event.id())
                .forEach(organizer -> outbox.put(message(
                        event,
                        template,
                        "contribution:" + contribution.id() + ":" + happening + ":"
                                + organizer.address().value(),
                        organizer,
                        Map.of(
                                "title",
                                contribution.content().title(),
                                "reason",
                                reason,
                                "link",
                                "/manage/events/" + event.slug() + "/contributions/" + contribution.code()))));
    }

    private void account(UUID id, Function<Recipient, MailMessage> email) {
        accounts.byId(id).map(ContributionEmails::recipient).map(email).ifPresent(outbox::put);
    }

    private static Recipient recipient(Account account) {
        var language = account.profile().preferredLanguage();
        return new Recipient(account.email(), account.name().in(language.value()), language);
    }

    private static MailMessage message(
            AcademicEvent event, MailTemplate template, String key, Recipient to, Map<String, String> more) {
        var arguments = new TreeMap<>(more);
        arguments.put("event", event.title().in(to.language().value()));
        return ParticipantEmails.withReplyTo(event.briefing(), MailMessage.of(template, key, to, arguments));
    }
}
