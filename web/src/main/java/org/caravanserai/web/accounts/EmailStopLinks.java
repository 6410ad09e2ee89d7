package org.caravanserai.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.access.SecretLinks;

/** Recipients stop emails by the link in one. */
@ApplicationScoped
public class EmailStopLinks implements SecretLinks {

    @Override
    public List<String> prefixes() {
        return List.of("/emails/stop/", "/api/v1/emails/stop/");
    }
}
