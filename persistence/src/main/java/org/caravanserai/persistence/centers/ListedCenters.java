package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.persistence.instance.ListedThing;
import org.caravanserai.persistence.instance.ListedThings;

/** Centers by the day on which they were entered; their host owns them. */
@ApplicationScoped
class ListedCenters implements ListedThings {

    @Override
    public List<ListedThing> listed() {
        var open = Arrays.stream(CenterState.values())
                .filter(CenterState::isPublic)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", "));
        return List.of(new ListedThing(
                CenterAction.SUBJECT,
                "centers t join organization o on o.id = t.host_id",
                "t.slug",
                "t.name",
                "t.state",
                "t.created_at",
                "case when t.state in (" + open + ") then '/centers/' || t.slug end"));
    }
}
