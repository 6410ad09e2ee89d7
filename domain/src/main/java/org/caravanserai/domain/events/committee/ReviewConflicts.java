package org.caravanserai.domain.events.committee;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.contribution.ContributionAuthor;
import org.caravanserai.domain.organizations.FoldedName;

/** Finds conflicts of interest between the reviewers of an event and what was submitted to it. */
final class ReviewConflicts {

    /** Domains where anybody has an address: two people there have nothing to do with each other. */
    private static final Set<String> PUBLIC_DOMAINS = Set.of(
            "126.com",
            "139.com",
            "163.com",
            "aol.com",
            "bk.ru",
            "foxmail.com",
            "free.fr",
            "gmail.com",
            "gmx.com",
            "gmx.de",
            "googlemail.com",
            "hotmail.com",
            "icloud.com",
            "inbox.ru",
            "laposte.net",
            "list.ru",
            "live.com",
            "mail.com",
            "mail.ru",
            "mail.uz",
            "me.com",
            "msn.com",
            "orange.fr",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "rambler.ru",
            "sina.com",
            "sohu.com",
            "ukr.net",
            "vip.163.com",
            "web.de",
            "ya.ru",
            "yahoo.com",
            "yandex.com",
            "yandex.ru",
            "yeah.net");

    private final Map<UUID, Authors> authors = new HashMap<>();
    private final Map<UUID, Known> reviewers = new HashMap<>();

    /** What is compared of the authors of a contribution. */
    private record Authors(
            Set<String> emails,
            Set<String> domains,
            Set<String> names,
            Set<String> namesWithoutEmail,
            List<String> affiliations) {

        static Authors of(Collection<ContributionAuthor> all) {
            var emails = all.stream()
                    .filter(each -> each.email() != null)
                    .map(ReviewConflicts::email)
                    .collect(Collectors.toUnmodifiableSet());
            return new Authors(
                    emails,
                    emails.stream()
                            .map(ReviewConflicts::domain)
                            .filter(each -> !PUBLIC_DOMAINS.contains(each))
                            .collect(Collectors.toUnmodifiableSet()),
                    names(all.stream().toList()),
                    names(all.stream().filter(each -> each.email() == null).toList()),
                    all.stream()
                            .filter(each -> each.affiliation() != null)
                            .map(each -> String.valueOf(each.affiliation()))
                            .toList());
        }

        private static Set<String> names(List<ContributionAuthor> some) {
            return some.stream()
                    .map(each -> FoldedName.of(each.name()).value())
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean name(FoldedName organization) {
            return affiliations.stream()
                    .anyMatch(text -> organization.words().size() > 1
                            ? FoldedName.of(text).value().contains(organization.value())
                            : Arrays.stream(text.split("[,;/()，、；]"))
                                    .anyMatch(part -> FoldedName.of(part).equals(organization)));
        }
    }

    /** What is compared of a reviewer; {@code co…}: of those with whom the reviewer has written something. */
    private record Known(
            String email,
            String domain,
            List<FoldedName> affiliations,
            Set<String> coEmails,
            Set<String> coNames,
            Set<String> coNamesWithoutEmail) {}

    ReviewConflicts(Collection<Reviewer> committee, Collection<Submission> submissions) {
        submissions.forEach(each -> authors.put(each.id(), Authors.of(each.authors())));
        committee.forEach(each -> reviewers.put(each.account(), known(each, submissions)));
    }

    private Known known(Reviewer reviewer, Collection<Submission> submissions) {
        var email = reviewer.email().toLowerCase(Locale.ROOT);
        var emails = new HashSet<String>();
        var names = new HashSet<String>();
        var namesWithoutEmail = new HashSet<String>();
        for (var submission : submissions) {
            var of = of(submission);
            if (submission.account().equals(reviewer.account()) || of.emails().contains(email)) {
                emails.addAll(of.emails());
                names.addAll(of.names());
                namesWithoutEmail.addAll(of.namesWithoutEmail());
            }
        }
        return new Known(
                email,
                domain(email),
                reviewer.affiliations().stream()
                        .map(FoldedName::of)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList(),
                emails,
                names,
                namesWithoutEmail);
    }

    private Authors of(Submission submission) {
        return authors.computeIfAbsent(submission.id(), id -> Authors.of(submission.authors()));
    }

    /** The gravest conflict of a reviewer of the committee, other than what the reviewer has said. */
    Optional<ReviewConflict> of(Reviewer reviewer, Submission submission) {
        var known = reviewers.get(reviewer.account());
        var of = of(submission);
        if (submission.account().equals(reviewer.account())) {
            return Optional.of(ReviewConflict.OWN);
        }
        if (known == null) {
            return Optional.empty();
        }
        if (of.emails().contains(known.email())) {
            return Optional.of(ReviewConflict.AUTHOR);
        }
        if (meet(known.coEmails(), of.emails())
                || meet(known.coNames(), of.namesWithoutEmail())
                || meet(known.coNamesWithoutEmail(), of.names())) {
            return Optional.of(ReviewConflict.CO_AUTHOR);
        }
        if (of.domains().contains(known.domain())) {
            return Optional.of(ReviewConflict.EMAIL_DOMAIN);
        }
        return known.affiliations().stream().anyMatch(of::name)
                ? Optional.of(ReviewConflict.AFFILIATION)
                : Optional.empty();
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return others.stream().anyMatch(some::contains);
    }

    private static String email(ContributionAuthor author) {
        return author.email() == null ? "" : author.email().value().toLowerCase(Locale.ROOT);
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}
