package org.caravanserai.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link BouncedAddresses} promises. */
public interface BouncedAddressesContract extends PortContract {

    BouncedAddresses addresses();

    @Test
    default void theLastReportOfAnAddressCountsUntilItIsForgotten() {
        var address = someAddress();
        var first = new BouncedAddress(address, "550 no such user", MemoryPorts.NOW);
        var last = new BouncedAddress(address, "550 gone", MemoryPorts.NOW.plus(Duration.ofDays(1)));
        assertThat(inTransaction(() -> addresses().find(address))).isEmpty();
        inTransaction(() -> addresses().note(first));
        assertThat(inTransaction(() -> addresses().find(address))).contains(first);
        inTransaction(() -> addresses().note(last));
        assertThat(inTransaction(() -> addresses().find(address))).contains(last);
        inTransaction(() -> addresses().forget(someAddress()));
        assertThat(inTransaction(() -> addresses().find(address))).isPresent();
        inTransaction(() -> addresses().forget(address));
        assertThat(inTransaction(() -> addresses().find(address))).isEmpty();
    }
}
