package org.caravanserai.web.accounts;

import java.time.Instant;
import org.caravanserai.domain.accounts.Device;
import org.caravanserai.domain.accounts.SignInLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt to sign in, as the API returns it. */
@Schema(name = "SignIn")
public record SignInJson(
        Instant at,
        boolean succeeded,

        @Schema(description = "Family, without a version") Device.Browser browser,

        @Schema(description = "Family, without a version") Device.System system) {

    static SignInJson of(SignInLine line) {
        return new SignInJson(
                line.at(),
                line.succeeded(),
                line.device().browser(),
                line.device().system());
    }
}
