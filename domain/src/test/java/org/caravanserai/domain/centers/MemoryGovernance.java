package org.caravanserai.domain.centers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PlannedPost;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.testing.MemoryTable;

/** Agreements, posts and their plan in memory. */
public final class MemoryGovernance implements Governance {

    public final MemoryTable<CenterAgreement> agreements =
            new MemoryTable<CenterAgreement>().unique(each -> List.of(each.center(), each.period()));
    public final MemoryTable<CenterPost> posts = new MemoryTable<>();
    public final MemoryTable<PlannedPost> planned = new MemoryTable<>();

    @Override
    public void add(CenterAgreement agreement) {
        agreements.add(agreement);
    }

    @Override
    public List<CenterAgreement> agreements(UUID center) {
        return agreements
                .where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(CenterAgreement::period).reversed())
                .toList();
    }

    @Override
    public void add(CenterPost post) {
        if (posts(post.center()).stream().anyMatch(post::clashesWith)) {
            throw new Conflict("already-taken");
        }
        posts.add(post);
    }

    @Override
    public List<CenterPost> posts(UUID center) {
        return posts.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(CenterPost::from).reversed())
                .toList();
    }

    @Override
    public Optional<CenterPost> post(UUID id) {
        return posts.first(each -> each.id().equals(id));
    }

    @Override
    public void add(PlannedPost post) {
        if (plannedPosts(post.center()).stream().anyMatch(post::clashesWith)) {
            throw new Conflict("already-taken");
        }
        planned.add(post);
    }

    @Override
    public void remove(PlannedPost post) {
        planned.deleteIf(each -> each == post);
    }

    @Override
    public List<PlannedPost> plannedPosts(UUID center) {
        return planned.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(PlannedPost::from))
                .toList();
    }
}
