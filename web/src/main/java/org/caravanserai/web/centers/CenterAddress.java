package org.caravanserai.web.centers;

import java.util.Arrays;
import java.util.UUID;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** Reads the parts of an address that name a center and what belongs to it. */
public final class CenterAddress {

    private CenterAddress() {}

    /**
     * @throws NotFound when it cannot be one
     */
    public static Slug of(String slug) {
        return Slug.read(slug).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * The identity of something that belongs to a center.
     *
     * @throws NotFound when it cannot be one
     */
    public static UUID id(String text) {
        if (!text.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFound("not-found");
        }
        return UUID.fromString(text.strip());
    }

    /**
     * An indicator by its code, in any case.
     *
     * @throws NotFound when there is none
     */
    public static CenterMeasure measure(String code) {
        return Arrays.stream(CenterMeasure.values())
                .filter(each -> each.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
