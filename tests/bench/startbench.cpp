// SPDX-License-Identifier: GPL-3.0-or-later
// A program of its own, and without Qt: what the measuring process had loaded as well would count only half
// in the proportional memory of the windows.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

/// One start up to the first painting: processor and wall time in milliseconds, memory in megabytes.
struct Start
{
    double processor = 0;
    double wall = 0;
    double memory = 0;
};

double milliseconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void giveUp(const std::string& program)
{
    std::fprintf(stderr, "%s did not show a window\n", program.c_str());
    std::exit(EXIT_FAILURE);
}

/// The program prints its memory in kilobytes once it is painted, and ends.
Start startOf(const std::string& program, const char* file, const char* awaited = nullptr)
{
    using Clock = std::chrono::steady_clock;
    int ends[2];
    if (pipe(ends) != 0)
        giveUp(program);
    const auto begin = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        execl(program.c_str(), program.c_str(), file, awaited, nullptr);
        _exit(EXIT_FAILURE);
    }
    close(ends[1]);
    std::string said(64, '\0');
    const ssize_t count = child < 0 ? 0 : read(ends[0], said.data(), said.size());
    close(ends[0]);
    const std::chrono::duration<double, std::milli> wall = Clock::now() - begin;
    rusage usage{};
    int status = 0;
    if (count <= 0 || wait4(child, &status, 0, &usage) != child || status != 0)
        giveUp(program);
    return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), wall.count(),
        std::strtod(said.c_str(), nullptr) / 1024};
}

double median(const std::vector<Start>& starts, double Start::*figure)
{
    std::vector<double> figures;
    for (const Start& start : starts)
        figures.push_back(start.*figure);
    std::sort(figures.begin(), figures.end());
    return figures.at(figures.size() / 2);
}

void printRow(const char* what, const char* unit, double floor, double program, const std::string& remark)
{
    std::printf("%-44s %9.1f %s %9.1f %s %8.2f%s\n", what, floor, unit, program, unit, program / floor,
        remark.c_str());
}

std::string ratioOfWall(const std::vector<Start>& floors, const std::vector<Start>& programs)
{
    char text[32];
    std::snprintf(
        text, sizeof text, " (wall %.2f)", median(programs, &Start::wall) / median(floors, &Start::wall));
    return text;
}

} // namespace

/// start_bench FILE: the program's window with that administration against a bare window with it.
int main(int count, char** words)
{
    if (count != 2)
        giveUp("start_bench without a file");
    if (!std::getenv("DISPLAY"))
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
    constexpr int runs = 21;
    std::vector<Start> floors;
    std::vector<Start> programs;
    std::vector<Start> filled;
    for (int run = 0; run <= runs; ++run) {
        const Start floor = startOf(BARE_WINDOW, words[1]);
        const Start program = startOf(PROGRAM_WINDOW, words[1]);
        const Start list = startOf(PROGRAM_WINDOW, words[1], "attentionTable");
        if (run == 0) // reads everything from the disk first
            continue;
        floors.push_back(floor);
        programs.push_back(program);
        filled.push_back(list);
    }
    const std::string aim = "   at most 1.5";
    printRow("start to the first painted window", "ms", median(floors, &Start::processor),
        median(programs, &Start::processor), ratioOfWall(floors, programs) + aim);
    printRow("proportional memory then", "MB", median(floors, &Start::memory),
        median(programs, &Start::memory), aim);
    printRow("start to the list of what asks for attention", "ms", median(floors, &Start::processor),
        median(filled, &Start::processor), ratioOfWall(floors, filled));
    printRow(
        "proportional memory then", "MB", median(floors, &Start::memory), median(filled, &Start::memory), "");
    return EXIT_SUCCESS;
}
