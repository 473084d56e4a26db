// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QCoreApplication>

#include <catch2/catch.hpp>

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    return Catch::Session().run(count, words);
}
