package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.shipping.Parcel;
import example.shipping.Shipment;
import example.shipping.ShipmentCodec;
import example.shipping.ShipmentStatus;
import example.shipping.ShipmentValidator;
import example.shipping.support.ValidationError;
import example.shipping.support.ValidationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShipmentTest {
    private static final String JSON = "{\"id\":\"S0001\",\"status\":\"on the way\",\"sent\":\"2026-03-01T09:30:00Z\","
            + "\"parcels\":[{\"weight\":1.50,\"fragile\":true},{\"weight\":2}]}";
    private static final Shipment SHIPMENT = Shipment.builder()
            .id("S0001")
            .status(ShipmentStatus.ON_THE_WAY)
            .sent(OffsetDateTime.parse("2026-03-01T09:30:00Z"))
            .parcels(List.of(new Parcel(new BigDecimal("1.50"), true), new Parcel(new BigDecimal("2"), null)))
            .build();
    private static final String INVALID =
            "{\"id\":\"1\",\"status\":\"lost\",\"parcels\":[{\"weight\":0},{\"fragile\":true}]}";

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void codecReadsAndWrites() throws IOException {
        assertThat(ShipmentCodec.read(JSON)).isEqualTo(SHIPMENT);
        assertThat(ShipmentCodec.toJson(SHIPMENT)).isEqualTo(JSON);
    }

    @Test
    void validatorTakesTreesOfJackson2() throws IOException {
        assertThat(ShipmentValidator.isValid(mapper.readTree(JSON))).isTrue();
        assertThat(ShipmentValidator.validate(mapper.readTree(INVALID)).errors())
                .extracting(ValidationError::instanceLocation)
                .containsExactlyInAnyOrder("/id", "/status", "/parcels/0/weight", "/parcels/1");
    }

    @Test
    void bytesThatAreNotJsonAreJacksonsFault() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> ShipmentValidator.isValid("{".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void objectMapperGoesThroughTheCodec() throws IOException {
        assertThat(mapper.readValue(JSON, Shipment.class)).isEqualTo(SHIPMENT);
        assertThat(mapper.writeValueAsString(SHIPMENT)).isEqualTo(JSON);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> mapper.readValue(INVALID, Shipment.class));
    }
}
