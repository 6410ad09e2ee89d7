package org.caravanserai.domain.centers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.CenterApplication;
import org.caravanserai.domain.centers.center.CenterReview;
import org.caravanserai.domain.centers.center.CenterSubmission;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.testing.MemoryTable;

/** Applications in memory. */
public final class MemoryApplications implements Applications {

    public final MemoryTable<CenterApplication> table =
            new MemoryTable<CenterApplication>().unique(CenterApplication::center);
    public final MemoryTable<CenterReview> reviews = new MemoryTable<>();
    private final Map<UUID, List<CenterSubmission>> submissions = new HashMap<>();

    @Override
    public void add(CenterApplication application) {
        table.add(application);
    }

    @Override
    public Optional<CenterApplication> of(UUID center) {
        return table.first(each -> each.center().equals(center));
    }

    @Override
    public void keep(UUID center, CenterSubmission submission) {
        var kept = submissions.computeIfAbsent(center, none -> new ArrayList<>());
        if (kept.stream().anyMatch(each -> each.number() == submission.number())) {
            throw new Conflict("already-taken");
        }
        kept.add(0, submission);
    }

    @Override
    public List<CenterSubmission> submissions(UUID center) {
        return List.copyOf(submissions.getOrDefault(center, List.of()));
    }

    @Override
    public void add(CenterReview review) {
        reviews.add(review);
    }

    @Override
    public List<CenterReview> reviews(UUID center) {
        return reviews.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(CenterReview::recordedAt)
                        .thenComparing(CenterReview::id)
                        .reversed())
                .toList();
    }
}
