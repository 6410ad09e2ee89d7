package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterFields;
import org.caravanserai.domain.centers.center.CenterReview;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.decisions.DecisionVersions;
import org.jspecify.annotations.Nullable;

/** Centers before the authority, which knows nothing of drafts, and the versions on which it decides. */
@ApplicationScoped
class AppliedCenters {

    private final Centers centers;
    private final Applications applications;
    private final Organizations organizations;
    private final UnitOfWork work;
    private final DecisionVersions versions;
    private final CenterScope scope;

    @Inject
    AppliedCenters(
            Centers centers,
            Applications applications,
            Organizations organizations,
            UnitOfWork work,
            DecisionVersions versions,
            CenterScope scope) {
        this.centers = centers;
        this.applications = applications;
        this.organizations = organizations;
        this.work = work;
        this.versions = versions;
        this.scope = scope;
    }

    /**
     * @throws NotFound also for a draft
     */
    Center find(Slug slug) {
        return entered(centers.bySlug(slug));
    }

    /** Like {@link #find}, but locked until the end of the transaction. */
    Center lock(Slug slug) {
        return entered(centers.lock(slug));
    }

    private Center entered(Optional<Center> found) {
        var center =
                found.filter(each -> each.state() != CenterState.DRAFT).orElseThrow(() -> new NotFound("not-found"));
        scope.enter(center.id());
        return center;
    }

    /** Remembers what is shown now, and names it. */
    String shown(Center center) {
        return versions.shown(present(center));
    }

    /**
     * @param center locked
     * @throws VersionNeeded when none is named
     * @throws ChangedSince when the dossier says something else now
     */
    void require(@Nullable String version, Center center) {
        try {
            versions.require(version, present(center));
        } catch (ChangedSince changed) {
            throw new ChangedSince(named(changed.differences()));
        }
    }

    /** The same changes with the names of the organizations that they refer to. */
    List<FieldDifference> named(List<FieldDifference> changes) {
        return changes.stream().map(change -> change.with(this::named)).toList();
    }

    private FieldValue named(FieldValue value) {
        return value instanceof FieldValue.Reference reference
                ? new FieldValue.Reference(
                        reference.kind(),
                        reference.id(),
                        organizations
                                .byId(reference.id())
                                .map(Organization::displayName)
                                .orElse(LocalizedText.EMPTY))
                : value;
    }

    /** The methods by which it was reviewed since it was handed in last. */
    Set<ReviewMethod> reviewed(Center center) {
        var appliedAt = center.dates().appliedAt();
        return applications.reviews(center.id()).stream()
                .filter(review -> appliedAt == null || !review.recordedAt().isBefore(appliedAt))
                .map(CenterReview::method)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param center locked
     */
    void add(Center center, CenterReview review) {
        work.countVersion(center);
        applications.add(review);
    }

    private Shown present(Center center) {
        var application = applications.of(center.id()).orElseThrow();
        var fields = new HashMap<>(CenterFields.of(center.profile(), application.texts()));
        fields.put("state", CenterFields.of(center.state()));
        fields.put(
                "reviews",
                FieldValue.Amount.of(applications.reviews(center.id()).size()));
        return new Shown(CenterAction.SUBJECT, center.id(), fields, CenterFields.CATALOG);
    }
}
