package org.caravanserai.web.cooperation.registry;

import jakarta.ws.rs.QueryParam;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters for lists of the registry, in addition to those of every list. */
public class EntryQuery {

    @Parameter(description = "Kind of instrument or mechanism, for example RECOGNITION or EXCHANGE_WEEK")
    @QueryParam("kind")
    private @Nullable String subkind;

    @Parameter(description = "State, for example RUNNING or TERMINATED")
    @QueryParam("state")
    private @Nullable String state;

    @Parameter(description = "Of a party, or where it takes effect; ISO 3166-1")
    @QueryParam("country")
    private @Nullable String country;

    @Parameter(description = "Way of cooperating")
    @QueryParam("way")
    private @Nullable String way;

    @Parameter(description = "In effect on this day")
    @QueryParam("on")
    private @Nullable String on;

    @Parameter(description = "Slug of what it is part of")
    @QueryParam("partOf")
    private @Nullable String partOf;

    /**
     * @throws Invalid each fault with its parameter
     */
    EntryFilter filter(EntryKind kind) {
        var fields = new FormFields();
        var filter = new EntryFilter(
                kind,
                subkind == null || subkind.isBlank() ? null : subkind.strip(),
                state == null || state.isBlank() ? null : state.strip(),
                fields.country("country", country),
                fields.constant(CooperationWay.class, "way", way),
                fields.date("on", on),
                partOf == null || partOf.isBlank() ? null : partOf.strip());
        fields.throwIfAny();
        return filter;
    }
}
