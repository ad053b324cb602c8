package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.keyword.ArrayKeyword.UniqueItems;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.NumericKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyCount;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.StringKeyword;
import io.recordsmith.generator.plan.check.Check;
import io.recordsmith.generator.plan.check.Check.All;
import io.recordsmith.generator.plan.check.Check.Any;
import io.recordsmith.generator.plan.check.Check.Assertion;
import io.recordsmith.generator.plan.check.Check.Conditional;
import io.recordsmith.generator.plan.check.Check.Contains;
import io.recordsmith.generator.plan.check.Check.Dependents;
import io.recordsmith.generator.plan.check.Check.Elements;
import io.recordsmith.generator.plan.check.Check.Members;
import io.recordsmith.generator.plan.check.Check.Names;
import io.recordsmith.generator.plan.check.Check.Never;
import io.recordsmith.generator.plan.check.Check.Not;
import io.recordsmith.generator.plan.check.Check.One;
import io.recordsmith.generator.plan.check.Check.UnevaluatedElements;
import io.recordsmith.generator.plan.check.Check.UnevaluatedMembers;
import io.recordsmith.generator.plan.check.Check.Values;
import io.recordsmith.generator.plan.check.Kind;

/** Hands each check to the family of keywords that it belongs to. */
final class CheckFamilies {
    private final CheckMethod method;

    CheckFamilies(CheckMethod method) {
        this.method = method;
    }

    void emit(Check check) {
        if (check instanceof Assertion assertion) {
            emit(assertion.keyword());
        } else if (check instanceof Never never) {
            method.body().fault(CodeBlock.of("true"), CodeBlock.of("forbidden($L)", Literals.string(never.keyword())));
        } else if (check instanceof Values values) {
            new GenericChecks(method).text(values);
        } else if (check.kind() == Kind.ARRAY) {
            array(check);
        } else if (check.kind() == Kind.OBJECT) {
            object(check);
        } else {
            logic(check);
        }
    }

    /** Emits {@code enum} and {@code const} for a tree, which may be known to be no string. */
    void values(Values values, boolean noString) {
        if (noString) {
            new GenericChecks(method).others(values);
        } else {
            new GenericChecks(method).any(values);
        }
    }

    private void emit(Keyword keyword) {
        if (keyword instanceof NumericKeyword numeric) {
            new NumericChecks(method).emit(numeric);
        } else if (keyword instanceof StringKeyword string) {
            new StringChecks(method).emit(string);
        } else if (keyword instanceof ItemCount count) {
            new ArrayChecks(method).count(count);
        } else if (keyword instanceof UniqueItems) {
            new ArrayChecks(method).unique();
        } else if (keyword instanceof PropertyCount count) {
            new ObjectChecks(method).count(count);
        } else if (keyword instanceof Required required) {
            new ObjectChecks(method).required(required);
        } else if (keyword instanceof DependentRequired dependent) {
            new ObjectChecks(method).dependentRequired(dependent);
        } else {
            throw new IllegalStateException("no check is written for " + keyword.name());
        }
    }

    private void array(Check check) {
        if (check instanceof Elements elements) {
            new ArrayChecks(method).elements(elements);
        } else if (check instanceof Contains contains) {
            new ArrayChecks(method).contains(contains);
        } else {
            new UnevaluatedChecks(method).elements((UnevaluatedElements) check);
        }
    }

    private void object(Check check) {
        if (check instanceof Members members) {
            new MemberChecks(method, members).emit();
        } else if (check instanceof Names names) {
            new ObjectChecks(method).names(names);
        } else if (check instanceof Dependents dependents) {
            new ObjectChecks(method).dependents(dependents);
        } else {
            new UnevaluatedChecks(method).members((UnevaluatedMembers) check);
        }
    }

    private void logic(Check check) {
        LogicChecks logic = new LogicChecks(method);
        if (check instanceof All all) {
            logic.all(all);
        } else if (check instanceof Any any) {
            logic.any(any);
        } else if (check instanceof One one) {
            logic.one(one);
        } else if (check instanceof Not not) {
            logic.not(not);
        } else {
            logic.conditional((Conditional) check);
        }
    }
}
