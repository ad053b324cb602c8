package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.common.Address;
import example.orders.Order;
import example.orders.OrderCodec;
import example.orders.OrderValidator;
import example.support.ValidationException;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void anOrderHoldsAddressesOfTheOtherModule() {
        Address home = Address.builder().city("Ulm").build();
        Order order = Order.builder().deliverTo(home).build();

        assertThat(OrderCodec.toJson(order)).isEqualTo("{\"deliverTo\":{\"city\":\"Ulm\"}}");
        assertThat(OrderCodec.read(OrderCodec.toJson(order))).isEqualTo(order);
        assertThat(OrderValidator.validate(order).valid()).isTrue();
    }

    @Test
    void theAddressIsCheckedToo() {
        assertThatThrownBy(() -> OrderCodec.read("{\"deliverTo\":{\"city\":\"\"}}"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("/deliverTo/city");
    }
}
