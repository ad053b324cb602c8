package io.recordsmith.schemas;

import io.recordsmith.schemas.cognito.AdminResetUserPasswordRequest;
import io.recordsmith.schemas.cognito.AdminResetUserPasswordRequestCodec;
import io.recordsmith.schemas.cognito.support.ValidationError;
import io.recordsmith.schemas.cognito.support.ValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Shows the job: reads a valid request into a record, then an invalid one, whose errors it prints with their places. */
public final class ResetPasswordDemo {
    private ResetPasswordDemo() {}

    /**
     * Runs the example on the two requests that are packaged with it.
     *
     * @param arguments not used
     * @throws IOException if a packaged request cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        AdminResetUserPasswordRequest request = AdminResetUserPasswordRequestCodec.read(resource("valid-request.json"));
        out.println("valid:   " + request);
        out.println("as JSON: " + AdminResetUserPasswordRequestCodec.toJson(request));
        try {
            AdminResetUserPasswordRequestCodec.read(resource("invalid-request.json"));
        } catch (ValidationException refused) {
            for (ValidationError error : refused.result().errors()) {
                out.println("invalid: " + error.instanceLocation() + " " + error.message() + " ("
                        + error.keywordLocation() + ")");
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ResetPasswordDemo.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
