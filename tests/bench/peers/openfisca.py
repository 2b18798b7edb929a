"""OpenFisca: one variable a fact (one an option, where a fact is a list), one formula a measure, computed with numpy for
a whole batch of companies at once. It has no unknown: an input that is not given has its default.

Talks in lines of JSON. In first: {"measures", "facts", "batch"}; then any number of {"cases": [{fact: value}, …]}, which
are repeated to fill the batch. Out for each: {"outcomes": [[…], …], "seconds": …, "cpu": …}: the outcomes of the cases, and what
a new simulation, its inputs and all formulas took.
"""
import json
import sys
import time

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

COMPANY = build_entity(key="company", plural="companies", label="A company", is_person=True)
PERIOD = "2025"


def variable(name, **attributes):
    return type(name, (Variable,), {"entity": COMPANY, "definition_period": DateUnit.YEAR, "label": name, **attributes})


def inputs(fact):
    """The variables that hold a fact, each with how its value is read off what is known."""
    name = fact["id"]
    if fact["kind"] == "multi":
        for option in (option["id"] for option in fact["options"]):
            yield variable(f"{name}__{option}", value_type=bool), lambda known, option=option: option in known.get(name, [])
    elif fact["kind"] == "yesno":
        yield variable(name, value_type=bool), lambda known: known.get(name, False)
    elif fact["kind"] == "number":
        yield variable(name, value_type=int), lambda known: known.get(name, 0)
    else:
        members = {f"is_{option['id']}": option["id"] for option in fact["options"]} | {"unknown": "unknown"}
        values = Enum(f"{name}_values", members)
        attributes = {"value_type": Enum, "possible_values": values, "default_value": values.unknown}
        indices = {member.value: member.index for member in values}
        yield variable(name, **attributes), lambda known: indices[known.get(name, "unknown")]


def outcome(when, company, period, enums):
    if when is True:
        return numpy.ones(company.count, dtype=bool)
    if "all" in when or "any" in when:
        children = [outcome(child, company, period, enums) for child in when.get("all") or when["any"]]
        return (numpy.logical_and if "all" in when else numpy.logical_or).reduce(children)
    fact = when["fact"]
    if "has" in when:
        return numpy.logical_or.reduce([company(f"{fact}__{option}", period) for option in when["has"]])
    value = company(fact, period)
    if "below" in when:
        return value < when["below"]
    if "at_least" in when:
        return value >= when["at_least"]
    if fact in enums:
        value, wanted = numpy.asarray(value), [enums[fact][f"is_{option}"].index for option in when["is"]]
    else:
        wanted = when["is"]
    return numpy.logical_or.reduce([value == option for option in wanted])


def formula(when, enums):
    # Its number of parameters tells OpenFisca what to pass.
    return lambda company, period: outcome(when, company, period, enums)


def main():
    task = json.loads(sys.stdin.readline())
    system = TaxBenefitSystem([COMPANY])
    read = {}
    for fact in task["facts"]:
        for made, reader in inputs(fact):
            system.add_variable(made)
            read[made.__name__] = reader
    enums = {name: made.possible_values for name, made in system.variables.items() if made.value_type is Enum}
    names = [f"measure_{index}" for index in range(len(task["measures"]))]
    for name, measure in zip(names, task["measures"]):
        system.add_variable(variable(name, value_type=bool, formula=formula(measure["when"], enums)))
    for line in sys.stdin:
        cases = json.loads(line)["cases"]
        batch = [cases[index % len(cases)] for index in range(task["batch"])]
        columns = {name: numpy.array([reader(known) for known in batch]) for name, reader in read.items()}
        seconds, cpu = time.perf_counter(), time.process_time()
        simulation = SimulationBuilder().build_default_simulation(system, count=len(batch))
        for name, column in columns.items():
            simulation.set_input(name, PERIOD, column)
        results = [simulation.calculate(name, PERIOD) for name in names]
        spent = {"seconds": time.perf_counter() - seconds, "cpu": time.process_time() - cpu}
        outcomes = [[bool(result[index]) for result in results] for index in range(len(cases))]
        print(json.dumps({"outcomes": outcomes, **spent}), flush=True)


main()
