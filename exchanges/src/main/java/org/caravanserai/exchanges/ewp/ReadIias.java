package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Agreements of the caller as IIA 7 XML (EWP {@code iias} get). */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReadIias {

    private final IiaCopies copies;

    @Inject
    public ReadIias(IiaCopies copies) {
        this.copies = copies;
    }

    /**
     * @param ids codes of agreements; one that the caller may not read, or that is not between two institutions, is left out
     * @param heiId whose copy is wanted; null for that of the caller's partner
     * @return a document valid by the official schema
     * @throws Invalid {@code required}, {@code too-many}
     */
    public String execute(List<String> ids, @Nullable String heiId) {
        return IiaXml.response(EwpRequest.ids("iia_id", ids).stream()
                .map(id -> copies.visible(id, heiId))
                .flatMap(Optional::stream)
                .toList());
    }
}
