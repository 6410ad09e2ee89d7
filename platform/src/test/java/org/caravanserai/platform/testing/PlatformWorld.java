package org.caravanserai.platform.testing;

import java.util.Map;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.accounts.AccountEmailTemplates;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.mail.choices.SummaryEmailTemplates;
import org.caravanserai.platform.organizations.OrganizationEmailTemplates;
import org.caravanserai.platform.searches.SearchEmailTemplates;

/** The platform in memory with its settings, all of them as they are by default. */
public final class PlatformWorld extends World {

    public PlatformWorld() {
        this(Map.of());
    }

    /**
     * @param settings by the names of their properties
     */
    public PlatformWorld(Map<String, String> settings) {
        wiring.put(Settings.of(settings));
        wiring.put(new AccountEmailTemplates())
                .put(new OrganizationEmailTemplates())
                .put(new SummaryEmailTemplates())
                .put(new SearchEmailTemplates());
    }

    @Override
    protected void signIn(Caller caller) {
        of(CurrentCaller.class).set(caller);
    }
}
