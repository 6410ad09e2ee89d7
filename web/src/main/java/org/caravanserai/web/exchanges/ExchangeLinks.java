package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.access.SecretLinks;

/** Partners without an account act by an agreement link, and referees answer by the link in their email. */
@ApplicationScoped
public class ExchangeLinks implements SecretLinks {

    @Override
    public List<String> prefixes() {
        return List.of("/agreements/", "/references/", "/api/v1/agreement-links/", "/api/v1/reference-links/");
    }
}
