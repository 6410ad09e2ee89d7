package org.caravanserai.web.cooperation.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of the registry in a list. */
@Schema(name = "RegistryEntryRow")
public record EntryRowJson(
        String slug,

        @Schema(description = "MEMORANDUM, RECOGNITION, EXCHANGE_WEEK …") @Nullable
        String kind,

        @Nullable String state,
        Map<String, String> title,
        Map<String, String> summary,
        @Nullable CooperationWay way,
        List<String> countries,
        List<String> fields,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,

        @Schema(description = "How exactly the dates are known")
        DatePrecision precision,

        @Schema(description = "Of a joint programme in a list: what needs attention") @Nullable
        Set<ProgrammeWarning> warnings) {

    static EntryRowJson of(EntryRow row) {
        return of(row, null);
    }

    static EntryRowJson of(EntryRow row, @Nullable Set<ProgrammeWarning> warnings) {
        return new EntryRowJson(
                row.slug(),
                row.subkind(),
                row.state(),
                row.title().texts(),
                row.summary().texts(),
                row.way(),
                row.countries(),
                row.fields(),
                row.beginsOn(),
                row.endsOn(),
                row.precision(),
                warnings);
    }
}
