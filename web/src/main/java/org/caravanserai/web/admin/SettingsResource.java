package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.settings.ChangeSettings;
import org.caravanserai.platform.settings.ListSettings;
import org.caravanserai.platform.settings.SettingKind.Look;
import org.caravanserai.platform.settings.SettingPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The settings of the instance. */
@Tag(name = "Administration", description = "Settings of the instance")
@Path("/admin/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

    /**
     * A setting.
     *
     * @param value the one that counts: a text, a number, a truth, a list, or texts by language
     * @param byDefault the one of the configuration
     * @param set whether an administrator has set another one
     * @param options what there is to choose from; empty where anything may be written
     */
    public record SettingJson(
            String name,
            SettingPage page,
            Look kind,
            @Nullable Object value,
            @Nullable Object byDefault,
            boolean set,
            List<String> options) {

        static SettingJson of(ListSettings.Line line) {
            var kind = line.setting().kind();
            return new SettingJson(
                    line.setting().name(),
                    line.setting().page(),
                    kind.look(),
                    kind.shown(line.value()),
                    kind.shown(line.byDefault()),
                    line.set(),
                    kind.options());
        }
    }

    /** All settings. */
    public record SettingsJson(List<SettingJson> settings) {}

    @Inject
    private ListSettings list;

    @Inject
    private ChangeSettings change;

    @Operation(operationId = "getSettings", summary = "All settings that can be changed, with their values")
    @GET
    public SettingsJson list() {
        return new SettingsJson(list.execute().stream().map(SettingJson::of).toList());
    }

    @Operation(
            operationId = "changeSettings",
            summary =
                    "Changes settings; those that are not named stay as they are, null follows the configuration again")
    @PUT
    @Requires(Permission.MANAGE_SETTINGS)
    public SettingsJson change(ChangeSettings.Changes changes) {
        change.execute(changes);
        return list();
    }
}
