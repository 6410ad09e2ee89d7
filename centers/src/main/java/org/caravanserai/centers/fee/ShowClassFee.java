package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Fee of a class, for the directors of its center. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ShowClassFee {

    private final Fees fees;
    private final ClassAccess access;

    @Inject
    ShowClassFee(Fees fees, ClassAccess access) {
        this.fees = fees;
        this.access = access;
    }

    /**
     * @return empty where it costs nothing
     * @throws NotFound when the caller does not direct the center
     */
    public Optional<ClassFee> execute(String code) {
        return fees.ofClass(access.directed(code).id());
    }
}
