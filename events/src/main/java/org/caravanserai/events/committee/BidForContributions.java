package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ContributionBid;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.events.committee.ReviewConflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** A reviewer says which contributions to an event to review, and declares conflicts of interest. */
@UseCase
@Requires(Permission.REVIEW_CONTRIBUTIONS)
public class BidForContributions {

    private final ContributionDesk desk;
    private final Committees committees;
    private final CommitteeDirectory directory;

    @Inject
    BidForContributions(ContributionDesk desk, Committees committees, CommitteeDirectory directory) {
        this.desk = desk;
        this.committees = committees;
        this.directory = directory;
    }

    /**
     * What a reviewer says.
     *
     * @param bids by code of the contribution; null: nothing any more. Contributions that are not named stay as they are.
     */
    @Described(name = "ContributionBids", value = "What a reviewer says about contributions to an event.")
    public record Bids(
            @OrEmpty @Described("By code of the contribution; without a value: nothing any more")
            Map<String, @Nullable ReviewBid> bids) {}

    /**
     * @return about how many contributions something else is said than before
     * @throws NotFound unless the caller reviews for the event
     * @throws Refused {@code contributions-still-taken} before the call has ended
     * @throws Invalid {@code bids.<code>}: {@code not-to-be-reviewed} for what is not there, decided or the reviewer's own, {@code
     *     review-asked-for} when the caller was asked for its review
     */
    public int execute(String slug, Bids said) {
        var event = desk.reviewed(slug);
        desk.requireEnded(event);
        var own = desk.account();
        var submissions = new TreeMap<String, Submission>();
        var committee = Committee.of(event.id(), directory);
        committee.reviewable().forEach(each -> submissions.put(each.code(), each));
        var faults = new Invalid.Collector();
        int changed = 0;
        for (var entry : new TreeMap<>(said.bids()).entrySet()) {
            var submission = submissions.get(ReadableCode.tidy(entry.getKey()));
            boolean allowed = submission != null && !isOwn(committee, submission, own);
            faults.check(allowed, "bids." + entry.getKey(), "not-to-be-reviewed");
            if (allowed && submission != null && isOther(submission.id(), own, entry.getValue())) {
                boolean free = !submission.asked().contains(own);
                faults.check(free, "bids." + entry.getKey(), "review-asked-for");
                if (free) {
                    say(submission.id(), own, entry.getValue());
                    changed++;
                }
            }
        }
        faults.throwIfAny();
        return changed;
    }

    private static boolean isOwn(Committee committee, Submission submission, UUID own) {
        return committee
                .reviewer(own)
                .flatMap(reviewer -> committee.conflict(reviewer, submission))
                .filter(conflict -> conflict == ReviewConflict.OWN || conflict == ReviewConflict.AUTHOR)
                .isPresent();
    }

    private boolean isOther(UUID contribution, UUID own, @Nullable ReviewBid said) {
        return committees.bid(contribution, own).map(ContributionBid::bid).orElse(null) != said;
    }

    private void say(UUID contribution, UUID own, @Nullable ReviewBid said) {
        var known = committees.bid(contribution, own);
        if (said == null) {
            known.ifPresent(committees::remove);
        } else if (known.isPresent()) {
            known.get().become(said);
        } else {
            committees.add(new ContributionBid(contribution, own, said));
        }
    }
}
