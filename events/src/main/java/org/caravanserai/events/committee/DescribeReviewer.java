package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeMember;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** The organizer says which tracks a reviewer knows and how many reviews the reviewer takes. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class DescribeReviewer {

    private final ContributionDesk desk;
    private final Committees committees;
    private final CommitteeDirectory directory;

    @Inject
    DescribeReviewer(ContributionDesk desk, Committees committees, CommitteeDirectory directory) {
        this.desk = desk;
        this.committees = committees;
        this.directory = directory;
    }

    /** What is said of a reviewer. */
    @Described(name = "CommitteeMemberDraft", value = "What an organizer says of a reviewer of an event.")
    public record MemberDraft(
            @OrEmpty @Described("Keys of the tracks that the person knows; none: nothing is known")
            List<String> tracks,

            @Described("How many reviews the person takes at the event")
            @Between(least = 0, most = CommitteeMember.MOST)
            int most) {}

    /**
     * @throws NotFound when the caller does not manage the event, it has no call, or the person is no reviewer of it
     * @throws Invalid {@code tracks}: {@code not-of-the-call}; {@code most}: {@code between}
     */
    public void execute(String slug, UUID account, MemberDraft draft) {
        var event = desk.managed(slug);
        var call = desk.call(event);
        if (directory.reviewers(event.id()).stream()
                .noneMatch(each -> each.account().equals(account))) {
            throw new NotFound("not-found");
        }
        var known = committees.member(event.id(), account);
        var member = known.orElseGet(() -> new CommitteeMember(event.id(), account));
        member.describe(new Tags(draft.tracks()), draft.most(), call.terms());
        if (known.isEmpty()) {
            committees.add(member);
        }
    }
}
