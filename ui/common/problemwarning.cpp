// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/problemwarning.h"

#include "ui/common/userprompts.h"
#include "ui/text/errortext.h"

namespace duoboek {

void warnOfProblems(UserPrompts& prompts, const QString& text, const Problems& problems, const Format& format)
{
    const QStringList sentences = problemSentences(problems, format);
    if (sentences.size() == 1)
        prompts.warn(text + u' ' + sentences.front());
    else
        prompts.warn(text, sentences);
}

} // namespace duoboek
