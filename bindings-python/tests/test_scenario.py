"""The scenario that every face runs, over both clients."""

import asyncio

import scenario
import scenario_asyncio
import scenario_blocking
from fastio import FastioError


def test_every_step_has_a_function_and_every_function_a_step():
    for steps in (scenario_blocking.Steps, scenario_asyncio.Steps):
        assert scenario.functions(steps) == set(scenario.NAMES)


def test_the_scenario_with_the_client_that_blocks(world, tmp_path):
    with scenario.Run(world) as run:
        steps = scenario_blocking.Steps(run, tmp_path)
        for step in scenario.TABLE["steps"]:
            run.begin(step)
            result = error = None
            try:
                result = getattr(steps, step["step"])(**step.get("given", {}))
            except FastioError as raised:
                error = raised
            run.end(step, result, error)


def test_the_scenario_with_the_client_that_does_not_block(world, tmp_path):
    async def all_steps(run):
        steps = scenario_asyncio.Steps(run, tmp_path)
        for step in scenario.TABLE["steps"]:
            run.begin(step)
            result = error = None
            try:
                result = await getattr(steps, step["step"])(**step.get("given", {}))
            except FastioError as raised:
                error = raised
            run.end(step, result, error)

    with scenario.Run(world) as run:
        asyncio.run(all_steps(run))
