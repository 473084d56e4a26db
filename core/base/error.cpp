// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace duoboek {

ErrorKind Error::kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RecordNotFound:
    case ErrorCode::UnknownReference:
        return ErrorKind::NotFound;
    case ErrorCode::FileLocked:
    case ErrorCode::FileExists:
    case ErrorCode::DuplicateKey:
    case ErrorCode::CodeTaken:
    case ErrorCode::DateTaken:
    case ErrorCode::ClickTalkTaken:
    case ErrorCode::StillReferredTo:
    case ErrorCode::ChangedMeanwhile:
    case ErrorCode::HeldByDocument:
    case ErrorCode::PayeeMonthFinal:
    case ErrorCode::CreditedAlready:
    case ErrorCode::Cancelled:
        return ErrorKind::Conflict;
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::StoredValueInvalid:
    case ErrorCode::RuleBrokenInFile:
        return ErrorKind::Storage;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FolderNotFound:
    case ErrorCode::FolderNotWritable:
    case ErrorCode::NotADuoboekFile:
    case ErrorCode::FileOfOlderVersion:
    case ErrorCode::DiskFull:
    case ErrorCode::FontMissing:
    case ErrorCode::PdfNotWritten:
        return ErrorKind::File;
    case ErrorCode::FileOfNewerVersion:
        return ErrorKind::Newer;
    default:
        return ErrorKind::Invalid;
    }
}

} // namespace duoboek
